import type { Versions } from "@/lib/receipt/receipt";
import type { result as chinese } from "@/messages/result";
import { formats, manyOf } from "./formats";
import { resultActions } from "./result-actions";
import { resultChoices } from "./result-choices";
import { resultGroups } from "./result-groups";
import { terms } from "./terms";

export const result: typeof chinese = {
  title: "Your result",
  description:
    "Which employment programmes you can apply for now, how much they pay, whom to see, what to bring and what is still missing.",
  groups: resultGroups,
  none: "There is nothing you can apply for straight away. Below you can see what each programme still needs.",
  canApply: (count: number) => `You can apply for ${manyOf(count, "programme", "programmes")} now`,
  total: "Subsidies, refunds and awards with a known figure come to",
  totalNote: "Loans, tax relief and payments at a set rate are not counted.",
  leftOut: (title: string) =>
    ` “${title}” is left out too, because you cannot have it together with another; see below.`,
  summary: "At a glance",
  counts: "Other programmes",
  items: (count: number) => String(count),
  notice: (year: number) =>
    `This is an unofficial estimate from a document of ${year}, not a decision. The office decides whether you get it and how much.`,
  warnings: "Some of your answers contradict each other. Please check them",
  change: "Change",
  changeAnswer: (label: string) => `Change the answer to “${label}”`,
  amount: "Amount",
  deadline: "Last day",
  days: "Days to apply",
  where: "Where to go",
  askAt: (counter: string) => `Ask at ${counter}`,
  lead: "Responsible department",
  noLead: "The document does not name a lead department",
  joint: "Joint departments",
  funding: "Paid from",
  bring: "What to bring",
  call: "Call to ask",
  phone: "Phone",
  address: "Address",
  hours: "Hours",
  map: "See the map (another website)",
  online: "Apply online (another website)",
  onlineAt: "Apply online",
  counterChoose: "Phone numbers and addresses by banner and zone",
  guide: "How to apply",
  loan: "Estimate the loan",
  why: (tally: string) => `Why: ${tally}`,
  tally: (met: number, notMet: number, open: number) =>
    [
      notMet + open === 0
        ? formats.plural(met, { one: "the only condition met", other: `all ${met} conditions met` })
        : `${met} met`,
      ...(notMet > 0 ? [`${notMet} not met`] : []),
      ...(open > 0 ? [`${open} open`] : []),
    ].join(", "),
  notes: (count: number) => `Please note (${count})`,
  youSaid: (label: string) => `You answered “${label}”: `,
  notSaid: (label: string) => `“${label}”: `,
  officeSays: (label: string) => `Held by the office, “${label}”: `,
  operatorSays: (label: string) => `Entered by whoever runs this site, “${label}”: `,
  goOn: "Go on answering",
  oneOf: "any one of:",
  allOf: "all of:",
  reading: "How we read it",
  wayOut: "What it takes",
  wayOutAny: "What it takes, any one of:",
  wayOutAll: "What it takes, all of:",
  byDate:
    "This depends on dates and cannot be changed afterwards. If a date is wrong, you can correct it.",
  fromDay: (day: string) => `You can apply from ${day}`,
  askFromDay: (day: string) => `You can apply from ${day}, and the office decides`,
  earliestDay: (day: string) => `From ${day} at the earliest, if your other answers allow`,
  whileCountsStay: (labels: string) =>
    `This holds as long as these stay the same: ${labels}. In another year, check again with the new figures.`,
  metOn: (day: string) => `Met on ${day}`,
  openQuestions: "Answer these to settle the results",
  alsoNeeded: "Also needed by that day",
  amountNeeds: "The amount still needs these answers",
  noFigureThatDay:
    "We could not find the rate for the assessment date, so the amount cannot be worked out.",
  rate: (name: string, figure: string, from: string) => `${name}: ${figure} (from ${from})`,
  rateSource: (source: string) => `Source: ${source}`,
  officeDecides: terms.groups.conditional,
  officeDecidesThen: "The office still has to decide on that day",
  officeStated: {
    byOffice: (count: number, labels: string) =>
      `${manyOf(count, "item of this result was", "items of this result were")} entered by counter staff: ${labels}.`,
    byOperator: (count: number, labels: string) =>
      `${manyOf(count, "item of this result was", "items of this result were")} entered by whoever runs this site: ${labels}.`,
  },
  paidThroughHost:
    "This money may not come to you: the document does not say who is paid, and the national plan pays the host for the intern’s living costs, insurance and guidance. It is left out of the total for that reason. Ask the host first.",
  assessThen: (day: string) => `Assess as of ${day}`,
  choices: resultChoices,
  answers: {
    title: (count: number) => `Your answers (${count})`,
    office: "entered by an office",
  },
  date: {
    title: "Assessment date",
    today: "today",
    isToday: (day: string) => `${day} (today)`,
    label: "Assess as of",
    hint: (year: number) =>
      `Normally today, Beijing time. The document is of ${year}: to see how you would have stood then, give a date from that time. Rates that change over time are those of this date.`,
    change: "Change date",
    recompute: "Update",
    useToday: "Use today",
    invalid: "Please give a real date, for example 2019-09-01.",
    clash: (labels: readonly string[]) =>
      `On that day this would not be possible, going by your answers: “${labels.join("”, “")}”. Choose another day, or change ${labels.length === 1 ? "that answer" : "those answers"} first.`,
    changed: (day: string) => `Updated as of ${day}.`,
  },
  actions: resultActions,
  rules: {
    title: "Based on",
    document: (title: string) => title,
    versions: ({ rules, engine, operator }: Versions) =>
      `Versions: rules ${rules}, program ${engine}, operator’s file ${operator}`,
    issued: (day: string) => `issued ${day}`,
    operatorNote:
      "This did not come from you or the counter: whoever runs this site entered it for every case like this. It is not in the link or the QR code. What the office says counts.",
  },
  empty: {
    title: "No result yet",
    lead: "Answer a few questions and the result appears at once. You do not need to answer them all.",
    action: "Start the check",
    noScript:
      "Still here? The page may not have loaded fully, or your browser may not run scripts. Reload to try again, or go on with simpler pages: they take your answers along and show the same result.",
  },
  loading: "Reading your answers…",
  broken: {
    title: "This link cannot be read",
    lead: "It may be incomplete or have extra characters. Ask for the link again, or answer the questions yourself.",
    newer:
      "A newer version made this link, and the version here cannot read it yet. Reload the page and open the link again; if that does not help, answer the questions yourself.",
    keep: "Your own earlier answers are untouched.",
    seeOwn: "See my own result",
  },
  linkLeftOut: (labels: readonly string[]) =>
    `This link was made earlier, and some questions have changed since. These answers were left out; please give them again: ${labels.join(", ")}.`,
  wiped: "All answers are cleared.",
};
