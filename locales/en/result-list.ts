import type { resultList as chinese } from "@/messages/result-list";
import { manyOf } from "./formats";
import { terms } from "./terms";

export const resultList: typeof chinese = {
  title: "What to do next",
  lead: "Do the first ones first: what ends soonest, then what opens something else, then what pays most.",
  details: "What to bring, where to go and why",
  go: "Go to: ",
  sooner: "To have it sooner:",
  later: "Waiting for an earlier step",
  ask: {
    title: terms.groups.unknown,
    lead: "Each question once. The one that settles most comes first.",
    decides: (count: number, titles: string) =>
      `Settles ${manyOf(count, "programme", "programmes")}: ${titles}`,
    more: (count: number) => manyOf(count, "more question", "more questions"),
    programmes: (count: number) =>
      `${manyOf(count, "programme waits", "programmes wait")} for your answers`,
    help: "If you cannot remember, call:",
  },
  andOthers: (titles: string) => `${titles} and others`,
  next: (title: string, days: string) => `The next day to remember: ${title}, ${days}`,
  jump: "Go to",
  jumps: {
    plan: (count: number) => `To do ${count}`,
    ask: (count: number) => `${terms.groups.unknown} ${count}`,
    near: (count: number) => `${terms.near} ${count}`,
    rest: (count: number) => `Others ${count}`,
    papers: "Papers",
    whatIf: "What if",
    answers: "Answers",
  },
};
