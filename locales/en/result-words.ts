import type { resultWords as chinese } from "@/messages/result-words";
import { formats, manyOf } from "./formats";
import { terms } from "./terms";

export const resultWords: typeof chinese = {
  kinds: {
    subsidy: "Subsidy",
    loan: "Loan",
    refund: "Refund",
    award: "Award",
    registration: "Registration",
    insurance: "Insurance",
    tax: "Tax relief",
    service: "Service",
    relief: "Relief",
  },
  yuan: (figure: string) => `${figure} yuan`,
  amounts: {
    fixed: (yuan) => yuan,
    upTo: (yuan) => `up to ${yuan}`,
    atLeast: (yuan) => `at least ${yuan}`,
  },
  schedule: "at the set rate",
  noMoney: (kind: string) => `${kind}, no money paid`,
  perYear: (amount: string) => `${amount} a year`,
  term: (count: number) =>
    count % 12 === 0
      ? `for up to ${manyOf(count / 12, "year", "years")}`
      : `for up to ${manyOf(count, "month", "months")}`,
  withTerm: (amount: string, term: string) => `${amount} ${term}`,
  amountUnknown: "amount not known yet",
  zero: terms.zero,
  throughHost: (amount: string) => `${amount} at the set rate, usually paid to the host`,
  clause: (article: number, id: string) => (article === 0 ? `Preamble ${id}` : `Clause ${id}`),
  outside: (title: string, number: string | null) =>
    `From: ${title}${number === null ? "" : ` (${number})`}`,
  outsideNote: "not in this document",
  counterIn: (district: string, counter: string) => `the ${counter} of ${district}`,
  usualPlace: "the usual place; the document does not say",
  had: "you already have it",
  yes: "Yes",
  no: "No",
  unsure: "Not sure",
  notAnswered: "not answered yet",
  officeHolds: "not settled by the office yet",
  noneOfSet: "None of these",
  units: {
    people: (n, count) => `${n} ${formats.plural(count, { one: "person", other: "people" })}`,
    months: (n, count) => `${n} ${formats.plural(count, { one: "month", other: "months" })}`,
    days: (n, count) => `${n} ${formats.plural(count, { one: "day", other: "days" })}`,
    items: (n) => n,
    yuan: (n) => `${n} yuan`,
    percent: (n) => `${n}%`,
  },
  answer: (label: string, value: string) => `${label}: ${value}`,
  shortfall: (gap: string, have: string, need: string) =>
    `${gap} short (you have ${have}, ${need} needed)`,
  excess: (gap: string, have: string, need: string) =>
    `${gap} too many (you have ${have}, at most ${need})`,
  marks: terms.conditions,
  deadline: {
    none: "The document sets no last day",
    policy: (day: string) => `${day} (the programme ends that day)`,
    own: (day: string) => `${day} (after that day you no longer meet a condition)`,
    from: (day: string) => `From ${day}`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    over: (day: string) => `Ended on ${day}`,
    starts: (day: string) => `Starts on ${day}`,
    held: "nothing more to do",
  },
  nameNow: (office: string, now: string) => `${office} (now the ${now}, as published locally)`,
  andOthers: "and other departments concerned",
  noFunding: "The document does not say",
  inBrackets: (words: string) => ` (${words})`,
  year: (year: number) => `for ${year}`,
  usually: "Usually asked for; the office’s own list decides",
};
