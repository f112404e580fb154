import type { Condition } from "./condition";
import type { Applicant, Facts } from "./fact";
import type { LoanInterestRule } from "./loan-interest";
import type { Guide, Rules } from "./programme";

/** What a clause is for. Every clause of a document has one of these, and may have more. */
export const dispositions = [
  /** What stands before the first article. */
  "preamble",
  /** What a word means. */
  "definition",
  /** What offices and others are to do. */
  "duty",
  /** A condition or benefit of a programme. */
  "programme",
  /** Where money comes from. */
  "funding",
  /** How a thing is done. */
  "process",
  /** Who answers for the article. */
  "responsibility",
] as const;
export type Disposition = (typeof dispositions)[number];

/** One clause of the document, explained in our own words. */
export interface Clause {
  /** `article.clause`, e.g. `3.8`; `3.R` names the responsible offices of article 3. */
  readonly id: string;
  /** The article it belongs to; 0 is the preamble. */
  readonly article: number;
  /** What the clause says, complete, in plain words. */
  readonly meaning: string;
  /** What it mainly is. */
  readonly disposition: Disposition;
  /** What it is besides. */
  readonly also?: readonly Disposition[];
  /** Which characters, lost in the text that reached us, were put back. */
  readonly restored?: string;
}

/** One article of the document with its clauses in order. */
export interface Article {
  /** From 1 on; 0 is the preamble. */
  readonly number: number;
  /** Our own short title. */
  readonly title: string;
  /** What it is about and for whom, in a sentence or two. */
  readonly summary: string;
  readonly clauses: readonly Clause[];
}

/** What identifies a document. */
export interface Imprint {
  readonly title: string;
  readonly issuer: string;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** Where it was published. */
  readonly gazette: string;
  /** The higher documents that it carries out; `reference` is the number of each. */
  readonly parents: readonly {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
  }[];
}

/** A heading under which the questionnaire gathers facts of one topic. */
export interface Group {
  readonly id: string;
  readonly title: string;
}

/** A public service number that works from any phone. */
export interface Hotline {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** What to call it for. */
  readonly about: string;
  /** It can be called about everything. */
  readonly general?: true;
}

/** A list or definition that a rule takes from another document. */
export interface OutsideFact {
  readonly id: string;
  readonly name: string;
  /** The id of the {@link OutsideDocument}. */
  readonly outside: string;
  readonly note: string;
}

/** A fact of offices that whoever runs the site can state for all cases, and what its values go by. */
export type OperatorFact =
  /** One value for everywhere, or one for each district. */
  | { readonly fact: string; readonly by: "district" }
  /** One value for each year: a case goes by that of the year before its assessment date. */
  | {
      readonly fact: string;
      readonly by: "year";
      /** The parameter of published values. They are offered to clerks and fill in nothing by themselves. */
      readonly published?: string;
    };

/** A case that shows other programs what to ask. */
export interface RequestExample {
  readonly id: string;
  /** Whose case it is, in a few words. */
  readonly summary: string;
  readonly asOf: string;
  readonly facts: Facts;
}

/** A paper that offices usually ask for. */
export interface Material {
  readonly id: string;
  readonly name: string;
  /** Where it comes from: having this programme gives it, or these words say. Left out where people have it. */
  readonly from?: { readonly programme: string } | { readonly words: string };
  /** It is of use only to whom this holds, for every programme that asks for it. */
  readonly when?: Condition;
}

/** What the site says of itself and of the document, where it names them. */
export interface SiteWords {
  /** The question that the home page asks. */
  readonly heading: string;
  /** Whom each kind of applicant is, and what there is for them. */
  readonly audiences: readonly { readonly id: Applicant; readonly about: string }[];
  readonly product: string;
  /** The same where there is little room. */
  readonly productShort: string;
  /** For search engines: of the whole site, the questionnaire, the list of programmes, the clauses. */
  readonly description: string;
  readonly checkDescription: string;
  readonly guidesDescription: string;
  readonly clausesDescription: string;
  /** What the document offers, in a sentence. */
  readonly offer: string;
  /** The document with its issuer and day, in a sentence. */
  readonly issuance: string;
  /** What the results rest on, for the foot of every page. */
  readonly restsOn: string;
  /** What other programs can ask. */
  readonly interfaceDescription: string;
}

/** How long the questionnaire usually takes one kind of applicant. */
export interface Effort {
  readonly id: Applicant;
  /** Pages of questions, the first one with them: the median of those measured. */
  readonly pages: number;
  /** An estimate in whole minutes, for somebody who reads all of it slowly. */
  readonly minutes: number;
}

/**
 * Something that `npm run prove` finds of the rules and that is meant so: nobody is refused by a requirement alone, or a comparison in it
 * decides for nobody.
 */
export interface KnownSurprise {
  readonly id: string;
  /** The programmes in which it is so. */
  readonly programmes: readonly string[];
  /** The requirement of each of them. */
  readonly requirement: string;
  /** The comparison, and whether it is where it holds that it decides for nobody; left out where it is the requirement that refuses nobody alone. */
  readonly decides?: { readonly comparison: Condition; readonly holds: boolean };
  /** Why it is meant. */
  readonly words: string;
}

/**
 * What people write in lists of their own, beside what facts and options are called: names of columns, and answers by the id of the option.
 * By the id of the fact.
 */
export type ListWords = Readonly<
  Record<
    string,
    {
      readonly columns?: readonly string[];
      readonly options?: Readonly<Record<string, readonly string[]>>;
    }
  >
>;

/**
 * A policy document: its text by clause, its rules, and all that is said about it, in one language. The document as it is written has its
 * own; `words.ts` puts it into others.
 */
export interface PolicyDocument {
  /** Names its folder and its catalogues: `alxa-2019`. */
  readonly id: string;
  /** Names the site in calendars, where days stay for years: it never changes. */
  readonly calendarId: string;
  readonly imprint: Imprint;
  readonly site: SiteWords;
  /** For each kind of applicant that the document is for. */
  readonly effort: readonly Effort[];
  readonly articles: readonly Article[];
  readonly rules: Rules;
  readonly groups: readonly Group[];
  /** What to do and bring, by programme. */
  readonly guides: Readonly<Record<string, Guide>>;
  readonly materials: readonly Material[];
  /** In the order in which they are listed. */
  readonly hotlines: readonly Hotline[];
  readonly outsideFacts: readonly OutsideFact[];
  /** The parameter of the one-year LPR, by which loans go; null where the document has none. */
  readonly lpr: string | null;
  /** Who bears the interest of loans of which the document does not say, by the day of paying out. */
  readonly loanInterestRules: readonly LoanInterestRule[];
  /** In the order in which they are listed to whoever runs the site. */
  readonly operatorFacts: readonly OperatorFact[];
  /** That one has a programme already, in a few words, by the fact that says so. */
  readonly heldWords: readonly { readonly id: string; readonly words: string }[];
  /** What must be said of a counter where it is taken to be in the district that was stated, by the counter. */
  readonly counterNotes: readonly { readonly id: string; readonly note: string }[];
  /** Facts that count one calendar year, this one or the last. They stand as stated on every day tried. */
  readonly countsOfAYear: readonly string[];
  /** The clause by which the public is to be told of all programmes; null where there is none. */
  readonly listClause: string | null;
  readonly listWords: ListWords;
  readonly requestExamples: readonly RequestExample[];
  readonly knownSurprises: readonly KnownSurprise[];
}
