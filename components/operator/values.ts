import type { Confirmation, Rank } from "@/lib/policy/engine";
import type { Bilingual } from "@/locales/languages";

/** What stands in the form of the operator's page: everything is a text as it was typed, until the file is made. */

/** The kinds of change that can be stated. */
export const changeKinds = ["set", "period", "end"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change. What its kind does not need stays as it was typed. */
export interface ChangeValues {
  kind: ChangeKind;
  figure: string;
  value: string;
  /** The figure has changed, to what is not known. */
  unknown: boolean;
  programme: string;
  from: string;
  /** The programme has no first day. */
  fromOpen: boolean;
  to: string;
  toOpen: boolean;
}

/** What a paper changes from one day to another. */
export interface AmendmentValues {
  from: string;
  to: string;
  districts: string[];
  under: string;
  reverts: boolean;
  changes: ChangeValues[];
}

/** A later paper. */
export interface PaperValues {
  id: string;
  title: Bilingual;
  number: string;
  issuer: Bilingual;
  rank: string;
  issued: string;
  source: Bilingual;
  amendments: AmendmentValues[];
}

/** What an office has said. */
export interface WordValues {
  programme: string;
  districts: string[];
  on: string;
  by: Bilingual;
  answer: string;
  note: Bilingual;
}

/** Who runs the site. */
export interface RunByValues {
  name: Bilingual;
  phone: string;
  email: string;
  filing: string;
  checkedOn: string;
}

/** How to reach a counter, or all counters of an office, in a district. */
export interface CounterValues {
  district: string;
  counter: string;
  phone: string;
  address: Bilingual;
  hours: Bilingual;
  map: string;
}

/** Where one applies for a programme online. */
export interface OnlineValues {
  programme: string;
  page: string;
}

/** The whole form. */
export interface OperatorValues {
  runBy: RunByValues;
  counters: CounterValues[];
  online: OnlineValues[];
  instruments: PaperValues[];
  confirmations: WordValues[];
}

const usualRank: Rank = "league";
const usualAnswer: Confirmation["answer"] = "running";
const blankText: Bilingual = { zh: "", en: "" };

/** A change before anything is typed. */
export const blankChange = (): ChangeValues => ({
  kind: "set",
  figure: "",
  value: "",
  unknown: false,
  programme: "",
  from: "",
  fromOpen: false,
  to: "",
  toOpen: false,
});

/** Changes of other days before anything is typed. */
export const blankAmendment = (): AmendmentValues => ({
  from: "",
  to: "",
  districts: [],
  under: "",
  reverts: false,
  changes: [blankChange()],
});

/** A paper before anything is typed, by an id that no other has. */
export function blankPaper(others: readonly Pick<PaperValues, "id">[]): PaperValues {
  let count = others.length + 1;
  while (others.some(({ id }) => id === `paper-${count}`)) count += 1;
  return {
    id: `paper-${count}`,
    title: blankText,
    number: "",
    issuer: blankText,
    rank: usualRank,
    issued: "",
    source: blankText,
    amendments: [blankAmendment()],
  };
}

/** A counter before anything is typed. */
export const blankCounter = (): CounterValues => ({
  district: "",
  counter: "",
  phone: "",
  address: blankText,
  hours: blankText,
  map: "",
});

/** A page to apply on before anything is typed. */
export const blankOnline = (): OnlineValues => ({ programme: "", page: "" });

/** What an office has said, before anything is typed. */
export const blankWord = (): WordValues => ({
  programme: "",
  districts: [],
  on: "",
  by: blankText,
  answer: usualAnswer,
  note: blankText,
});
