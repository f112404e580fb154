import type { home as chinese } from "@/messages/home";
import { manyOf } from "./formats";

export const home: typeof chinese = {
  facts: {
    gives: "You will learn what you can get, how much, by when, where to go and what to bring.",
    takes: "How long",
    effort: {
      person: (pages, minutes) =>
        `job seekers ${manyOf(pages, "page", "pages")}, about ${manyOf(minutes, "minute", "minutes")}`,
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
      text: "You are asked only what can change the result. If you do not know, choose “Not sure”. You can change any answer later.",
    },
    {
      title: "See the result",
      text: "For each programme you see whether you qualify, why, how much it pays and from which day.",
    },
    {
      title: "Take it with you",
      text: "Print a sheet with the papers to bring, the steps and the office to go to.",
    },
  ],
  privacyTitle: "Your answers are yours",
  privacy: [
    "We ask for no name, identity number or phone number.",
    "Answers stay in this browser tab and are gone when you close it.",
    "With scripts turned off, your answers are sent with each page to work out the result, and are not kept.",
    "No advertising, no analytics, no login.",
  ],
  documentTitle: "Which document is this?",
  document: [
    "This is not a government website. Results are estimated from the document; the responsible office decides. Rules may have changed since, so ask before you apply.",
  ],
  hotlines: "Numbers you can call",
  readDocument: "Read it clause by clause",
  allPolicies: "See all programmes",
};
