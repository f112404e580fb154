import type { resultGroups as chinese } from "@/messages/result-groups";
import { terms } from "./terms";

export const resultGroups: typeof chinese = {
  eligible: { title: terms.groups.eligible },
  conditional: { title: terms.groups.conditional },
  unconfirmed: { title: terms.groups.unconfirmed },
  unknown: { title: terms.groups.unknown },
  notYet: {
    title: terms.groups.notYet,
    lead: "You cannot apply today. If nothing else changes, you can from the date given.",
  },
  zero: {
    title: terms.groups.zero,
    lead: `On the figures you gave there is nothing to pay, so it is not counted under “${terms.groups.eligible}”. You can correct a wrong number.`,
  },
  held: {
    title: terms.groups.held,
    lead: "You have done this, are already receiving it, or have had it before and it is given only once. There is nothing more to do. You can correct a wrong answer.",
  },
  ineligible: {
    title: terms.groups.ineligible,
    lead: "Open one to see what would need to change. If an answer is wrong, choose “Change”.",
  },
  ended: {
    title: terms.groups.ended,
    lead: "These had ended by the assessment date. Choose an earlier date to see whether you would have met the conditions.",
  },
  notInForce: {
    title: terms.groups.notInForce,
    lead: "On the assessment date these had not started, or were suspended. Choose a date when they were in force to see whether you would have met the conditions.",
  },
};
