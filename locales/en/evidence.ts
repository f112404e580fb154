import type { evidence as chinese } from "@/messages/evidence";
import { formats, manyOf } from "./formats";

/** That every paper is in hand, however many there are. */
const inHand = (count: number): string =>
  formats.plural(count, { one: "You have the one paper needed.", other: `You have all ${count}.` });

export const evidence: typeof chinese = {
  title: "Papers to gather",
  lead: "What the programmes to apply for usually ask you to bring, each paper listed once.",
  leadMark:
    "Mark what you have; the printed sheet shows it too. Your marks stay in this window and are gone when you close it.",
  choose: (count: number) =>
    formats.plural(count, {
      one: `For ${count} programme. Choose others`,
      other: `For ${count} programmes. Add or leave out some`,
    }),
  chooseLegend: "Programmes to apply for",
  empty: "No programme is chosen yet. Tick one above.",
  all: (count: number) => `${manyOf(count, "paper", "papers")} in all`,
  lacking: (count: number) => `${count} still to get`,
  have: (count: number) => `${count} in hand`,
  unknown: (count: number) => `${count} you do not know where to get`,
  complete: (count: number) => `${inHand(count)} You are ready to go.`,
  completeByDocument: (count: number) =>
    `${inHand(count)} Where we could not find out whether a programme is still running, call before you go.`,
  usedFor: (titles: string) => `For: ${titles}`,
  usedForAll: "For all of them",
  states: { have: "Have it", can: "Can get it", unknown: "Don’t know where" },
  fromProgramme: (title: string) => `It comes with “${title}”: do that first.`,
  ask: (counters: string) => `Ask where you apply: ${counters}.`,
  call: "Call to ask: ",
  clear: "Remove all marks",
  sheet: {
    have: (count: number) => `In hand (${count})`,
    can: (count: number) => `Can get (${count})`,
    unknown: (count: number) => `Does not know where to get, please advise (${count})`,
    unmarked: (count: number) => `Not marked (${count})`,
  },
};
