import type { home as chinese } from "@/messages/home";

export const home: typeof chinese = {
  title: "See which employment programmes you can use",
  lead: [
    "Answer one question at a time and see results straight away.",
    "Every result says what fits, what does not, why, and which office to go to.",
  ],
  start: "Start the check",
  startNote: "No account. No name or identity number.",
  whoTitle: "Who is it for?",
  who: {
    person: {
      title: "For myself",
      text: "Looking for work, starting up, casual work, farming or herding, newly graduated, or going through hardship.",
      action: "Check for a person",
    },
    enterprise: {
      title: "For an enterprise",
      text: "Refunds for keeping staff, loans and guarantees, interns, training, apprentices.",
      action: "Check for an enterprise",
    },
    institution: {
      title: "For an institution",
      text: "Start-up services, incubators, training, labour exchanges, loan fund operators.",
      action: "Check for an institution",
    },
  },
  howTitle: "How it works",
  how: [
    {
      title: "Answer",
      text: "Only questions that can change the result. Not sure? Say so. You can change any answer later.",
    },
    {
      title: "See the result",
      text: "Each programme says whether you qualify, why, how much it pays, and from which day.",
    },
    {
      title: "Take it with you",
      text: "Print a sheet with the papers to bring, the steps and the office in charge.",
    },
  ],
  privacyTitle: "Your answers are yours",
  privacy: [
    "We ask for no name, identity number or phone number.",
    "Answers stay in this browser tab and go when you close it.",
    "With scripts turned off, answers travel with each page to be worked out, and are not kept.",
    "No advertising, no analytics, no login.",
  ],
  documentTitle: "Which document is this?",
  document: [
    "This is not a government website. Results are estimated from the document; the responsible office decides. Rules may have changed since, so ask before you apply.",
  ],
  hotlines: (employment: string, government: string) =>
    `Call ${employment} for employment and social security, ${government} for government services.`,
  readDocument: "Read it clause by clause",
  allPolicies: "See all programmes",
};
