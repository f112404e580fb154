import type { Condition, NumberExpression, Requirement } from "./condition";
import type { Applicant, Fact } from "./fact";
import type { Confirmation, Figure, Instrument, InstrumentCertainty, Law, Permit } from "./law";

/** What a programme gives. */
export const programmeKinds = [
  "subsidy",
  "loan",
  "refund",
  "award",
  "registration",
  "insurance",
  "tax",
  "service",
  "relief",
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** How much: a figure, a ceiling, a floor, a figure set by another document, or nothing in money. */
export type Amount =
  | { readonly kind: "none"; readonly words: string }
  | { readonly kind: "schedule"; readonly words: string }
  | {
      readonly kind: "fixed" | "upTo" | "atLeast";
      /** The figure in yuan, rounded half up to the fen. */
      readonly yuan: NumberExpression;
      /** How the figure comes about, e.g. “每个实体最高 2000 元”. */
      readonly words: string;
      /** The figure is for one year. */
      readonly per?: "year";
      /** Longest term of a loan in months. */
      readonly termMonths?: NumberExpression;
      /** Who pays all the interest of a loan, each by its share; left out where the document does not say. */
      readonly interestPaidBy?: readonly { readonly payer: string; readonly share: number }[];
    };

/** Days on which a programme is in force, both included; null is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  /** Where the days come from when the document does not state them. */
  readonly basis?: string;
  /** The other document that states them, by its id. */
  readonly outside?: string;
}

/** Days on which a programme is in force under later papers, in their order; null is open. */
export interface ProgrammeDays {
  /** Null: in all districts that no other entry names. */
  readonly districts: readonly string[] | null;
  readonly runs: readonly Pick<Period, "from" | "to">[];
}

/**
 * A source of money; `when` decides between sources by facts of the case.
 * While it is undecided, the source is named as a possible one.
 */
export interface Fund {
  readonly id: string;
  /** Set where several programmes draw on it: its name is translated once. */
  readonly definition?: string;
  readonly name: string;
  readonly when?: Condition;
}

/** A counter: where one applies, which is not who is responsible for an article. */
export interface Counter {
  readonly id: string;
  /** What it is called and where it is: “常住地旗区的公共就业服务机构”. */
  readonly name: string;
  /** The name after that of a district: “公共就业服务机构（人社部门）”. */
  readonly nameIn: string;
  /** Applicants whose stated district is that of the counter; of others nothing says where theirs is. */
  readonly inDistrictOf: readonly Applicant[];
  /** Service numbers to call about it besides the one of the government, e.g. 12333; ids of `hotlines`. */
  readonly hotlines: readonly string[];
  /** The office that runs it, by its id; null where it belongs to none that the document names. */
  readonly runBy: string | null;
}

/** What having a programme makes of a fact. */
export type Outcome =
  | { readonly fact: string; readonly becomes: boolean | string }
  /** A date that becomes the assessment date. */
  | { readonly fact: string; readonly becomesDay: "assessed" };

/** One programme of the document: what it asks, gives, costs and rests on. Everything else is derived. */
export interface Programme {
  readonly id: string;
  readonly applicant: Applicant;
  readonly kind: ProgrammeKind;
  readonly title: string;
  /** One sentence: what it is and for whom. */
  readonly summary: string;
  /** Clause ids, each listed. The first article decides the responsible departments. */
  readonly clauses: readonly string[];
  readonly period: Period;
  /** As it was written, where later papers have changed it. */
  readonly written?: Pick<Programme, "requirements" | "amount">;
  /** What later papers and offices have made of the period; left out where nothing. */
  readonly days?: readonly ProgrammeDays[];
  readonly requirements: readonly Requirement[];
  readonly amount: Amount;
  /** The yes/no fact whose yes says that the applicant has the programme, or has had what is given once. */
  readonly had?: string;
  /**
   * Where one applies: the id of a {@link Counter}, the clause that names it (null: it is the usual place), and service numbers to
   * call besides the counter's own.
   */
  readonly counter: {
    readonly id: string;
    readonly clause: string | null;
    readonly hotlines: readonly string[];
  };
  /** The answers that change for whoever has had it. */
  readonly outcome?: readonly Outcome[];
  /** The money goes to somebody else first, and is never added to the applicant's total. */
  readonly paidThrough?: "host";
  /** Empty where the document does not say. */
  readonly funding: readonly Fund[];
  /** What the page must also say: readings, changes since, where to ask. */
  readonly notes: readonly Note[];
}

/** Something that a page must also say of a programme. */
export interface Note {
  readonly id: string;
  /** Set where several programmes carry it: its words are translated once. */
  readonly definition?: string;
  readonly words: string;
}

/** What to do and bring; kept apart from the rule so that a rule reads like its clause. */
export interface Guide {
  /** In order, each one sentence. */
  readonly steps: readonly string[];
  /** Ids of the document's materials: what offices usually ask for. */
  readonly materials: readonly string[];
}

/** What holds from its first day to its last, both included; `to` is null while no end is known. */
export interface Dated {
  readonly from: string;
  readonly to: string | null;
}

/** A figure that changes over time. Between its values and outside them there is no figure. */
export interface Parameter {
  readonly id: string;
  readonly name: string;
  readonly unit: "yuan" | "percent";
  readonly values: readonly {
    readonly from: string;
    /** Last day; null while the value is the last known one. */
    readonly to: string | null;
    readonly value: number;
    readonly source: string;
    readonly certainty: "published" | "from-memory" | "outline";
    /** For the open-ended last value: the day on which it was last checked. */
    readonly checked?: string;
  }[];
  /** Days for which a figure was looked for and not found, both included, with the day of looking. */
  readonly notFound?: readonly {
    readonly from: string;
    readonly to: string;
    readonly checked: string;
  }[];
}

/** Two programmes of which one applicant may take only one. */
export interface MutualExclusion {
  /** Programme ids in alphabetical order. */
  readonly pair: readonly [string, string];
  readonly clause: string | null;
  readonly why: string;
}

/** Answers that contradict each other, or are hardly possible; a warning, never a verdict. */
export interface Contradiction {
  readonly id: string;
  /** Null where it concerns every kind. */
  readonly applicant: Applicant | null;
  readonly when: Condition;
  readonly words: string;
}

/** An office that the document names. */
export interface Office {
  readonly id: string;
  /** As the document has it. */
  readonly name: string;
  /** What it is called since a later year, where it was renamed. */
  readonly laterName?: { readonly name: string; readonly since: number };
}

/** How far something from outside the document is known. */
export type Certainty = Parameter["values"][number]["certainty"];

/** Another document that conditions come from, and how sure that is: 《就业服务与就业管理规定》. */
export interface OutsideDocument {
  readonly id: string;
  readonly title: string;
  /** Its number, as 银发〔2016〕202号; null where it has none that is known. */
  readonly number: string | null;
  readonly certainty: InstrumentCertainty;
  /** The day on which its text, or a public report of it, was last looked up; null where it was not. */
  readonly lookedUp: string | null;
}

/** The rules whole: all that an assessment rests on, as plain data. */
export interface Rules {
  /** A hash of everything below that can change an answer. */
  readonly version: string;
  /** In the natural order of asking. */
  readonly facts: readonly Fact[];
  readonly programmes: readonly Programme[];
  readonly counters: readonly Counter[];
  readonly parameters: readonly Parameter[];
  readonly notTogether: readonly MutualExclusion[];
  readonly contradictions: readonly Contradiction[];
  readonly offices: readonly Office[];
  /** Other documents that conditions come from. */
  readonly outside: readonly OutsideDocument[];
  /** By article. */
  readonly responsibilities: Readonly<Record<number, Responsibility>>;
  /** The day on which the document was issued. */
  readonly issuedOn: string;
  /** The numbers of the document that later papers can change. */
  readonly figures: readonly Figure[];
  /** The clauses that let a lower rank change something. */
  readonly permits: readonly Permit[];
  /** Later papers, in the order of their days. */
  readonly instruments: readonly Instrument[];
  /** What offices have said of programmes. */
  readonly confirmations: readonly Confirmation[];
  /** By which law the rules are: as the document is written, or with what later papers and offices have made of it. */
  readonly law: Law;
  /** The choice that states where an applicant is, and the option that says: where the document does not hold. */
  readonly places: { readonly fact: string; readonly elsewhere: string };
}

/** Who answers for an article, by the ids of offices: the first one named leads. */
export interface Responsibility {
  readonly lead: string | null;
  readonly joint: readonly string[];
  /** The document adds 等相关部门和单位. */
  readonly andOthers: boolean;
}
