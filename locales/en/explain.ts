import type { NumberFact } from "@/lib/policy/engine";
import type { explainWords as chinese } from "@/messages/explain";
import { grouped, number } from "@/messages/shapes";

const units: Readonly<Record<NumberFact["unit"], readonly [one: string, many: string]>> = {
  people: [" person", " people"],
  months: [" month", " months"],
  days: [" day", " days"],
  items: ["", ""],
  yuan: [" yuan", " yuan"],
  percent: ["%", "%"],
};

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const explainWords: typeof chinese = {
  yes: "yes",
  no: "no",
  isAnswer: (label, answer) => `${label}: ${answer}`,
  anythingBut: (label, answers) => `${label}: anything but “${answers}”`,
  or: (parts) => parts.join(", ").replace(/, ([^,]*)$/, " or $1"),
  and: (parts) => parts.join("; "),
  oneOfSet: (label, options) => `${label}: at least one of ${options}`,
  anyOfSet: (label) => `${label}: at least one`,
  noneOfSet: (label, options) => `${label}: not ${options}`,
  emptySet: (label) => `${label}: none of them`,
  number,
  quantity: (value, unit) => grouped(value) + (unit ? units[unit][value === 1 ? 0 : 1] : ""),
  wholePart: (of) => `the whole part of ${of}`,
  smallest: (of) => `the smallest of ${of.join(", ")}`,
  dependsOn: (of) => `${of.join(" or ")}, depending on the case`,
  duration: (months) => {
    const [count, unit] = months % 12 === 0 ? [months / 12, "year"] : [months, "month"];
    return `${count} ${unit}${count === 1 ? "" : "s"}`;
  },
  openDuration: "a time that a later paper has changed and that is not known",
  date: (left, relation, right) => {
    const words = {
      ">=": "is not before",
      ">": "is after",
      "<=": "is not after",
      "<": "is before",
      "=": "is",
    };
    return `${left} ${words[relation]} ${right}`;
  },
  elapsed: (since, until, relation, time) => {
    const words = {
      ">=": "at least",
      ">": "more than",
      "<=": "at most",
      "<": "less than",
      "=": "exactly",
    };
    return `From ${since} to ${until}: ${words[relation]} ${time}`;
  },
  sameYear: (left, right) => `${left} and ${right} are in the same year`,
  thisYear: "within the year in which it was stated",
  afterThisYear: "after the year in which it was stated",
  dayOfApplication: "the day of application",
  dayOfAssessment: "the assessment date",
  dayOfStatement: "the day on which it was stated",
  today: "today",
  day: (year, month, date) => `${date} ${monthNames[month - 1] ?? ""} ${year}`,
  dateLabel: (label) => `“${label}”`,
  later: (day, time) => `${time} after ${day}`,
  earlier: (day, time) => `${time} before ${day}`,
  endOf: (unit, day) => `the end of the ${unit} of ${day}`,
  inBrackets: (words) => `(${words})`,
};
