import type { home as chinese } from "@/messages/home";

export const home: typeof chinese = {
  facts: {
    gives: "You learn what you can have, how much, by when, where to go and what to bring.",
    takes: "How long",
    effort: {
      person: (pages, minutes) => `job seekers ${pages} pages, about ${minutes} minutes`,
      enterprise: (pages, minutes) => `enterprises ${pages}, about ${minutes}`,
      institution: (pages, minutes) => `institutions ${pages}, about ${minutes}`,
    },
  },
  start: "Start the check",
  startNote: "No account. No name or identity number.",
  whoTitle: "Who is it for?",
  who: {
    person: {
      title: "For myself",
      action: "Check for a person",
    },
    enterprise: {
      title: "For an enterprise",
      action: "Check for an enterprise",
    },
    institution: {
      title: "For an institution",
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
  hotlines: "You can call",
  readDocument: "Read it clause by clause",
  allPolicies: "See all programmes",
};
