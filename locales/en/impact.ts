import type { impact as zh } from "@/messages/impact";

/** What a change of the operator's file does, on the page and from the command. */
export const impact: typeof zh = {
  title: "Who is affected by the change",
  day: (day) => `Assessed as of ${day}`,
  people: (count, seed) => `Made-up applicants: ${count} (random seed ${seed})`,
  made: (atStake, redrawn, unknown) =>
    `None of them is a real person. Each is made after somebody who meets the conditions. Some answers are then replaced by a value on or beside the line of a condition. This is done for about one in ${atStake} of those that a changed condition asks for, and about one in ${redrawn} of the others. About one in ${unknown} is replaced by “not sure”. Answers that contradict each other are drawn again. Each district has the same number. So the figures show which way lines move and what kind of people they reach, not how many such people live in the area.`,
  nothing: "This change affects neither who can apply for what nor how much they get.",
  nobody:
    "On this day nobody meets the conditions, so no applicants can be made up. Try another day.",
  effects: {
    gains: "Nearer to having it",
    loses: "Farther from it",
    more: "Larger amount",
    less: "Smaller amount",
    other: "Other days, or an amount now known or unknown",
  },
  columns: {
    district: "District",
    people: "People",
    stays: "No change",
    yuan: "Fixed amounts in total",
    state: "Still running?",
  },
  change: (before, after) => `${before} → ${after}`,
  changed: (difference) => ` (${difference})`,
  more: (yuan) => `${yuan} more`,
  less: (yuan) => `${yuan} less`,
  smallest: "The fewest answers that show it (everything else not known)",
  examples: (count) => (count === 1 ? "The first person" : `The first ${count} people`),
  window: {
    from: (day) => `from ${day}`,
    to: (day) => `until ${day}`,
    fromTo: (from, to) => `from ${from} until ${to}`,
  },
  noAnswers: "nothing answered",
  usage:
    "Usage: npm run --silent impact -- operator.new.json [--as-of YYYY-MM-DD] [--locale zh|en] > impact.md\nCompares with the present operator.json. Without a day: the day on which all of the change is in force.",
  notRead: (file) => `${file} cannot be opened.`,
};
