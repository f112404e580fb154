import type { loansSharing as chinese } from "@/messages/loans-sharing";

export const loansSharing: typeof chinese = {
  legend: "Who pays the interest",
  hint: "The document does not say how much of this loan’s interest is subsidised. The rules below are not from this document: check them locally.",
  byRule: (rule: string) => `By the rule on the day of the loan: ${rule}`,
  ownRate: "By a rate that I enter",
  ownRateHint: "For how much of the interest you pay, see the contract or ask locally.",
  allOwn: "No subsidy: I pay all the interest",
  ownRateField: "The part of the rate that you pay yourself",
  belowLpr: (points: string, rate: string) =>
    `you pay a yearly rate of the LPR less ${points} percentage points, that is ${rate}, and public funds pay the interest above it`,
  half: "you pay half of the interest and public funds the other half",
  share: (own: number, funds: number) =>
    `you pay ${own}% of the interest and public funds ${funds}%`,
  period: (from: string, to: string | null) =>
    to === null
      ? `This rule is for loans paid out from ${from}.`
      : `This rule is for loans paid out from ${from} to ${to}.`,
  noneBefore: (first: string) =>
    `We could not find how loans paid out before ${first} were subsidised. Ask locally, then choose one.`,
  noneAfter: (last: string) =>
    `We could not find how loans paid out after ${last} are subsidised. Ask locally, then choose one.`,
  noneThen:
    "We could not find how loans paid out on this day are subsidised. Ask locally, then choose one.",
  choose: "Choose one.",
  source: (source: string) => `Source: ${source}.`,
  checked: (day: string) => `Looked up on ${day}.`,
  funded: (clause: string, payers: string) =>
    `All the interest is paid by government: ${payers} (${clause}). The document does not say whether you pay it first and are refunded, or never pay it: ask locally.`,
  fundedStill: (year: number) =>
    `This is what the document of ${year} says. Ask locally whether all the interest is still subsidised on the day of the loan.`,
  elsewhere: (rule: string, sum: string) =>
    `Other start-up loans follow another rule on the day you chose: ${rule}. Under that rule you would pay ${sum} of interest in all.`,
  words: {
    funded: (clause: string) => `all by government (${clause})`,
    ownRate: (rate: string) => `you pay a yearly rate of ${rate}, public funds the rest (entered)`,
    allOwn: "no subsidy, all by you",
  },
  notStated:
    "The document states neither the term of this loan nor how much of the interest is subsidised. The term was entered by the person using this page.",
};
