import type { resultGroups as chinese } from "@/messages/result-groups";

export const resultGroups: typeof chinese = {
  eligible: { title: "You can apply now" },
  conditional: { title: "An office decides" },
  unconfirmed: { title: "Met by the document: call first to ask whether it still runs" },
  unknown: { title: "Still open" },
  notYet: {
    title: "Not yet",
    lead: "Not today. If nothing else changes, it opens on the day given.",
  },
  zero: {
    title: "Conditions met, comes to 0 yuan",
    lead: "By the numbers you gave there is no money in it, so it is not counted among what you can apply for. A wrong number can be corrected.",
  },
  held: {
    title: "You have these already",
    lead: "Done already, being drawn already, or given only once and received before: nothing more to do. A wrong answer can be corrected.",
  },
  ineligible: {
    title: "Conditions not met so far",
    lead: "Open one to see what would change it. If an answer is wrong, choose “Change”.",
  },
  ended: {
    title: "Ended",
    lead: "By the assessment date these had ended. Choose a day on which they ran to see how you would have stood.",
  },
  notInForce: {
    title: "Outside its period",
    lead: "On the assessment date these had not begun, or were suspended. Choose a day within the period to see how you would have stood.",
  },
};
