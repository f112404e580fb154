import type { ColumnNote } from "@/lib/batch/columns";
import type { PassedReason } from "@/lib/batch/nobody";
import type { Remark } from "@/lib/batch/rows";
import type { Standing } from "@/lib/case/standing";
import type { Effect } from "@/lib/impact/effect";
import type { RepaymentMethod } from "@/lib/loans/schedule";
import type {
  Amount,
  Applicant,
  Fact,
  InstrumentCertainty,
  ProgrammeKind,
  Relation,
  Result,
  RunningState,
  Verdict,
} from "@/lib/policy/engine";

/** What tables of texts must hold, so that nothing which the product can say lacks its words. */

type Words<Key extends string> = Readonly<Record<Key, string>>;
type Named<Key extends string, Second extends string> = Readonly<
  Record<Key, { readonly [Part in "name" | Second]: string }>
>;

/** What is said of a fact by its type alone. */
export type FactTypeWords = Readonly<
  Record<
    Fact["type"],
    {
      /** Nothing was answered on the page. */
      readonly required: string;
      /** Another program stated a value of another type; without the stop at the end. */
      readonly wrongType: string;
      /** What to write into the cell of a list; numbers have a unit and limits. */
      readonly cell: string | ((unit: string, min: string, max: string) => string);
      /** What keys do on the desk. */
      readonly keys: string;
    }
  >
>;
/** What each kind of applicant is called. */
export type ApplicantWords = Readonly<
  Record<
    Applicant,
    {
      /** In tables and the names of files. */
      readonly name: string;
      /** Over what many of them can have. */
      readonly many: string;
      /** Within a sentence. */
      readonly one: string;
      /** As the answer to who one is, and as one of the answers there are. */
      readonly answer: string;
      readonly choice: string;
      /** Another name that lists know it by. */
      readonly also: string;
      /** Who belongs to it. */
      readonly hint: string;
    }
  >
>;
/** A word for each verdict. */
export type VerdictWords = Words<Verdict>;
/** A word for how each result stands. */
export type StandingWords = Words<Standing>;
/** A word for what is known of whether a programme still runs. */
export type RunningWords = Words<RunningState>;
/** A word for each thing that can become of somebody when the law changes. */
export type EffectWords = Words<Effect>;
/** What a programme gives, in a word or two. */
export type KindWords = Words<ProgrammeKind>;
/** A word for each kind of amount. */
export type AmountWords = Words<Result["amount"]["kind"]>;
/** A figure by its kind; the figure already has its unit. */
export type FigureWords = Readonly<
  Record<Exclude<Amount["kind"], "none" | "schedule">, (yuan: string) => string>
>;
/** What kind of figure an amount is: its name, and what that means for the reader. */
export type AmountKinds = Named<Amount["kind"], "means">;
/** How sure it is what another document says. */
export type CertaintyWords = Words<InstrumentCertainty>;
/** How a loan is repaid. */
export type RepaymentWords = Named<RepaymentMethod, "hint">;
/** What is to be said of a column of a list. */
export type NoteWords = Words<ColumnNote>;
/** Why a row of a list is nobody. */
export type PassedWords = Words<PassedReason>;
/** What is to be said of a cell of a row that is assessed. */
export type RemarkWords = Words<Remark["remark"]>;
/** Groups of results: by verdict; that the figure comes to 0 yuan; that nobody is known to say whether it still runs; that it has ended. */
type Group = Verdict | "zero" | "unconfirmed" | "ended";
/** A word for each group. */
export type GroupTerms = Words<Group>;
/** A group of results: its heading, and in a sentence what it means, unless each of its programmes says so. */
export type GroupWords = Readonly<
  Record<Group, { readonly title: string }> &
    Record<
      Exclude<Group, "eligible" | "conditional" | "unconfirmed" | "unknown">,
      { readonly lead: string }
    >
>;
/** A figure in a unit of its own: the figure as it is written, and the count by which a plural is chosen. */
export type FigureUnitWords = (written: string, count: number) => string;

/** The list of keys: of each, the key and what it does. */
export interface KeyTexts {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly {
    readonly title: string;
    readonly keys: readonly (readonly [key: string, meaning: string])[];
  }[];
}

/** A quantity by its unit: the figure as it is written, and the count by which a plural is chosen. */
export type UnitWords = Readonly<
  Record<
    Extract<Fact, { readonly type: "number" }>["unit"],
    (written: string, count: number) => string
  >
>;

const signs: Readonly<Record<Relation, string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "=": "=",
};

/** Digits in groups of three. */
export function grouped(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** A comparison in signs: 员工 ≥ 5 人. */
export const number = (left: string, relation: Relation, right: string): string =>
  `${left} ${signs[relation]} ${right}`;
