import type { runningTexts as chinese } from "@/messages/guide-states";
import { terms } from "./terms";

export const runningTexts: typeof chinese = {
  states: terms.running,
  notBegun: "Not started yet",
  confirmed: (by: string, on: string) => `On ${on}, ${by} said that it is still running.`,
  knownByPaper: (paper: string, on: string) =>
    `Still running under this paper, in force from ${on}: ${paper}.`,
  known: "By the dates given in the document, it is in force today.",
  unconfirmed:
    "We found nothing to say that it is still running today. If you meet the conditions in the document, call first to ask: ",
  changed: (by: string, on: string) =>
    `On ${on}, ${by} said that the rules have changed. If you meet the conditions in the document, call first to ask whether it is still running: `,
  endedBy: (by: string, on: string) => `Ended as of ${on} (${by}).`,
  over: "It is no longer in force.",
  quoted: (note: string) => `In their words: ${note}`,
  districts: (names: string) => `${names}: `,
  withoutScripts: "Call first to ask whether it is still running today: ",
};
