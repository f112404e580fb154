import type { check as chinese } from "@/messages/check";
import { formats } from "./formats";
import { terms } from "./terms";

export const check: typeof chinese = {
  title: "Check",
  applicantLabel: "You are",
  next: "Continue",
  save: "Save and continue",
  unsure: "Not sure",
  unsureRest: "Not sure about the rest",
  back: "Back",
  results: "See results",
  resultsNow: "See results now",
  yes: "Yes",
  no: "No",
  none: "None of these",
  year: "Year",
  month: "Month",
  day: "Day",
  units: {
    people: "people",
    months: "months",
    days: "days",
    items: "in number",
    yuan: "yuan",
    percent: "%",
  },
  warnings: "Some answers contradict each other. Please check them",
  basis: "Where this comes from",
  irrelevantQuestion:
    "This question does not affect the results at present. You do not need to answer it.",
  progress: {
    open: (answered: number, about: number) => `${answered} answered, about ${about} left`,
    done: (answered: number) => `${answered} answered, nothing left to ask`,
  },
  tally: {
    heading: "Programmes so far",
    programmes: (count: number) => `${count}`,
    asOf: (day: string) => `As things stand on ${day}`,
    spoken: (eligible: number, conditional: number, unconfirmed: number) =>
      `${terms.groups.eligible}: ${eligible}. ${terms.groups.conditional}: ${conditional}.${unconfirmed > 0 ? ` ${terms.groups.unconfirmed}: ${unconfirmed}.` : ""}`,
  },
  end: {
    heading: "Check your answers",
    lead: "That was the last question. If an answer is wrong, choose “Change”. If all are right, see your results.",
    open: "That was the last question. Where you said “Not sure”, the results are left open; choose “Change” if you find out. If all are right, see your results.",
    return: "Back to all answers",
  },
  answers: {
    heading: (count: number) =>
      `Review or change your ${formats.plural(count, { one: "answer", other: `${count} answers` })}`,
    change: "Change",
    changeOf: (label: string) => `Change: ${label}`,
    irrelevant: "No longer affects the results",
    office: "Entered by an office",
  },
  wipe: "Clear all answers",
  wipeNote: "After that, none of your answers stay on this device.",
  broken: {
    heading: "Your earlier answers could not be read",
    text: "What the page carried is incomplete. Please answer again from the start.",
  },
  noScript:
    "If this page has not loaded fully, or your browser does not run scripts, you can answer all the same: choose, then press “Start”. Your answers are sent with each page and are not stored.",
};
