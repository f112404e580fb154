import type { runningTexts as chinese } from "@/messages/guide-states";

export const runningTexts: typeof chinese = {
  states: {
    confirmed: "Can be applied for",
    known: "Can be applied for",
    unconfirmed: "Call first: is it still run?",
    ended: "No longer run",
  },
  notBegun: "Not yet begun",
  confirmed: (by: string, on: string) => `On ${on}, ${by} said that it is still run.`,
  knownByPaper: (paper: string, on: string) => `Still run since ${on}, by this paper: ${paper}.`,
  known: "By the days that are stated, today lies within its period.",
  unconfirmed:
    "Nothing was found that says it is still run today. If you qualify by the document, call first and ask: ",
  changed: (by: string, on: string) =>
    `On ${on}, ${by} said that the rules have changed. If you qualify by the document, call first and ask whether it is still run: `,
  endedBy: (by: string, on: string) => `No longer run from ${on} on (${by}).`,
  over: "Its period is over.",
  quoted: (note: string) => `In their words: ${note}`,
  districts: (names: string) => `${names}: `,
  withoutScripts: "Call first and ask whether it is still run today: ",
};
