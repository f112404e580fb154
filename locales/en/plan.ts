import { formatsBy } from "@/locales/format";
import type { plan as chinese } from "@/messages/plan";
import { formats, manyOf } from "./formats";
import { terms } from "./terms";

export const plan: typeof chinese = {
  empty: "There is nothing you can apply for now, or will be able to apply for just by waiting.",
  emptyWhy: (failing: number, held: number, open: number, over: number) =>
    [
      ...(open > 0 ? [`answers needed for ${open}`] : []),
      ...(failing > 0 ? [`conditions not met for ${failing}`] : []),
      ...(held > 0 ? [`${held} you already have`] : []),
      ...(over > 0 ? [`${over} not in force`] : []),
    ].join(", "),
  emptyNear: `Those under “${terms.near}” become available once you have done what they say.`,
  when: {
    from: (day: string) => `From ${day}`,
  },
  until: (day: string) => `By ${day}`,
  lastDay: (day: string, length: string) => `until ${day} (${length})`,
  first: (titles: string) => `First obtain: ${titles}`,
  opens: (count: number, titles: string) => `Opens ${count} more: ${titles}`,
  closes: (titles: string) =>
    `If you take this, you can no longer have: ${titles}. If you want one of those, ask before you decide.`,
  notWith: (titles: string) => `You can have only one of this and ${titles}.`,
  quoted: (title: string) => `“${title}”`,
  numbered: (title: string, number: number) => `“${title}” (step ${number})`,
  decides: (facts: string) => `${terms.groups.conditional}: ${facts}`,
  decidesThen: (facts: string) => `The office still has to decide on that day: ${facts}`,
  questionsThen: "To be settled by then:",
  timeline: {
    fold: (count: number) => `Days to remember (${count})`,
    title: "Days to remember",
    today: "Today",
    asOf: "Day assessed",
    month: formatsBy("en-US").month,
    year: (year: number) => String(year),
    window: (from: string, to: string, length: string) => `${from} to ${to}, ${length}`,
    from: (day: string) => `from ${day}, with no last day set`,
    earliest: (day: string) => `from ${day} at the earliest`,
    until: (day: string, left: string) => `now until ${day}, ${left} left`,
    untilToday: (day: string) => `only ${day} is left`,
    dontMiss: ", do not miss it",
    afterSteps: (titles: string) => `first obtain ${titles}`,
    afterChanges: `first do what it says under “${terms.near}”`,
    afterAnswers: "questions remain",
    solid: "Solid bar: you can apply. ",
    solidByDocument: "Solid bar: you meet the conditions in the document. ",
    dashed: "Dashed bar: something else comes first. ",
    arrow: "Arrow: it goes on for a long time.",
  },
  length: (years: number, months: number, days: number) =>
    [
      ...(years > 0 ? [manyOf(years, "year", "years")] : []),
      ...(months > 0 ? [manyOf(months, "month", "months")] : []),
      ...(days > 0 ? [manyOf(days, "day", "days")] : []),
    ].join(" and "),
  oneDay: "that day only",
  calendar: {
    name: "Employment programmes: days to remember",
    button: "Add to my calendar",
    note: "Saves a calendar file; open it to add the days to your phone. You are reminded 14 days before a last day. Your answers are not in it.",
    done: "The calendar file is saved.",
    failed: "The calendar file could not be made. Check the connection and try again.",
    opens: (title: string) => `${title}: you can apply from today`,
    opensToAsk: (title: string) => `${title}: you can apply from today, and the office decides`,
    opensByDocument: (title: string) =>
      `${title}: from today you meet the conditions in the document; call first to ask whether it is still running`,
    closes: (title: string) => `${title}: last day to apply`,
    where: (counter: string) => `Go to: ${counter}`,
    phone: (number: string) => `Phone: ${number}`,
    lead: (office: string) => `Responsible: ${office}`,
    window: (words: string) => `You can apply: ${words}`,
    windowByDocument: (words: string) => `You meet the conditions in the document: ${words}`,
    callFirst: (numbers: string) =>
      `We could not find out whether it is still running. Call first: ${numbers}`,
    reminder: (title: string) => `${title}: 14 days left`,
    estimate: (year: number) =>
      `An unofficial estimate from a document of ${year} and the answers you gave. The office decides whether you get it and how much.`,
  },
  near: {
    title: terms.near,
    lead: "Do what one of these says, and you can apply for that programme too.",
    leadByDocument:
      "Do what one of these says, and you meet the conditions in the document for that programme too. Before you do it, call to ask whether it is still running.",
    more: (count: number) => manyOf(count, "more programme", "more programmes"),
    or: "or",
    number: (act: string, from: string, to: string, gap: string, more: boolean) =>
      `${act}: from ${from} to ${to} (${gap} ${more ? "more" : "less"})`,
    oneOf: (act: string, options: readonly string[]) =>
      `${act}: ${formats.or(options.map((option) => `“${option}”`))}`,
    brings: (label: string, from: string, to: string) =>
      `this also takes “${label}” from ${from} to ${to}`,
    asIfOn: (day: string) => `The dates assume that you do this on ${day}.`,
    after: (titles: string) => `First obtain: ${titles}`,
    gives: {
      eligible: "Then you can apply",
      conditional: "Then you can ask",
      from: (day: string) => `Then you can apply from ${day}`,
      fromTo: (from: string, to: string) => `Then you can apply from ${from} to ${to}`,
      askFrom: (day: string) => `Then you can apply from ${day}, and the office decides`,
      askFromTo: (from: string, to: string) =>
        `Then you can apply from ${from} to ${to}, and the office decides`,
      byDocument:
        "Then you meet the conditions in the document; call first to ask whether it is still running",
      byDocumentFrom: (day: string) =>
        `Then you meet the conditions in the document from ${day}; call first to ask whether it is still running`,
    },
  },
  sheet: {
    near: `${terms.near} (available once done)`,
    nearByDocument: `${terms.near} (conditions in the document met once done)`,
    after: (titles: string) => `first obtain ${titles}`,
    closes: (titles: string) => `rules out ${titles}`,
    asIfOn: (day: string) => `as if done on ${day}`,
  },
};
