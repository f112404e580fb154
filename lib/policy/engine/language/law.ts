import type { Requirement } from "./condition";
import type { Unit } from "./fact-types/fact-type";
import type { Amount, Certainty } from "./programme";

/** The law over time: the figures of a document by name, later papers, and what they change. Plain data; `law/` folds it into the rules. */

/** A number that the document states, by its public name. */
export interface Figure {
  /** `startup-loan-graduate.staff`. */
  readonly id: string;
  /** The programmes that it counts for. */
  readonly programmes: readonly string[];
  /** Where the document states it. */
  readonly clause: string;
  /** What it is, in a few words: “带动就业人数”. */
  readonly name: string;
  readonly unit: Unit | "years";
  readonly value: number;
  /** Another value that the document itself gives it for a time; after it `value` holds again. */
  readonly meanwhile?: { readonly from: string; readonly to: string; readonly value: number };
  /** The most that a later paper can make it. */
  readonly max: number;
}

/** Who can issue a paper, from the highest rank to the lowest. */
export const ranks = ["national", "region", "league", "banner"] as const;
export type Rank = (typeof ranks)[number];

/** How sure it is what a later paper says: of one that the operator states, nobody else has looked. */
export type InstrumentCertainty = Certainty | "stated by the operator";

/** A later paper. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  /** Its number, as 财金〔2023〕75号; null where it has none that is known. */
  readonly number: string | null;
  readonly issuer: string;
  readonly rank: Rank;
  /** `YYYY-MM-DD`; where only the month is known, its first day. */
  readonly issued: string;
  /** Where it was seen. */
  readonly source: string;
  readonly certainty: InstrumentCertainty;
  /** The day on which it was last looked up; null where the operator states it. */
  readonly lookedUp: string | null;
  /** What is not known of it, or cannot be told by the rules. */
  readonly note?: string;
  readonly amendments: readonly Amendment[];
}

/** What a paper changes from one day to another. */
export interface Amendment {
  readonly from: string;
  /** Last day; null or left out while no end is known. */
  readonly to?: string | null | undefined;
  /** Left out: wherever the document holds. */
  readonly districts?: readonly string[] | undefined;
  /** The clause that lets a lower rank do so; required of a banner. */
  readonly under?: string | undefined;
  /** After its last day the old rule holds again. */
  readonly reverts?: true | undefined;
  readonly changes: readonly LawChange[];
}

/** A requirement as a later paper states it. */
export type LaterRequirement = Pick<Requirement, "id" | "words" | "reading" | "test">;

/** One change. The member that names the kind holds the figure, programme or district that it is about. */
export type LawChange =
  /** A figure gets a value; null: known to have changed, the value not known. */
  | { readonly set: string; readonly value: number | null }
  /** Beside the old requirement: either is enough. */
  | { readonly relax: string; readonly requirement: LaterRequirement }
  | { readonly replace: string; readonly requirement: LaterRequirement }
  | { readonly add: string; readonly requirement: LaterRequirement }
  | { readonly drop: string; readonly requirement: Pick<LaterRequirement, "id"> }
  /** A group that a requirement reads has more members. */
  | {
      readonly options: string;
      readonly requirement: Pick<LaterRequirement, "id">;
      readonly fact: string;
      readonly members: readonly string[];
    }
  /** The days of a programme; what is left out stays. */
  | {
      readonly period: string;
      readonly from?: string | null | undefined;
      readonly to?: string | null | undefined;
    }
  /** The day before the amendment is the programme's last; with an end of the amendment it is a suspension. */
  | { readonly end: string }
  /** How much the programme gives; its kind stays. */
  | { readonly amount: string; readonly becomes: Extract<Amount, { readonly yuan: unknown }> }
  /** The materials of a programme. */
  | { readonly papers: string; readonly materials: readonly string[] }
  /** What a district is called. */
  | { readonly names: string; readonly name: string };

/** What an office can say of a programme. */
export const officeAnswers = ["running", "ended", "changed"] as const;

/** What an office has said of a programme. */
export interface Confirmation {
  readonly programme: string;
  /** Left out: wherever the document holds. */
  readonly districts?: readonly string[] | undefined;
  readonly on: string;
  /** Who said so. */
  readonly by: string;
  readonly answer: (typeof officeAnswers)[number];
  readonly note?: string | undefined;
}

/** A clause that lets a lower rank change something. */
export interface Permit {
  readonly clause: string;
  /** Null: every programme. */
  readonly programmes: readonly string[] | null;
  /** What of them: requirements, which can then only be relaxed; the members of groups; materials and names; or anything. */
  readonly what: "requirements" | "options" | "words" | "anything";
}

/** By which law a case is assessed: the text of the document alone, or with every later paper that is known and in force on the day. */
export const laws = ["amended", "document"] as const;
export type Law = (typeof laws)[number];

/** What is known of whether a programme still runs. */
export const runningStates = ["confirmed", "known", "unconfirmed", "ended"] as const;
export type RunningState = (typeof runningStates)[number];

/**
 * Whether it is known that a programme runs: an office has said so, or the days that are stated do.
 *
 * @example isKnownToRun("unconfirmed") // false
 */
export const isKnownToRun = (state: RunningState): boolean =>
  state === "confirmed" || state === "known";

/** Whether a programme still runs on the assessment date, as far as is known. */
export interface RunningStatus {
  readonly state: RunningState;
  /** The day of what decides: an office's word, the first day of a paper's change; null where the document itself does, or nothing. */
  readonly on: string | null;
  /** Who said so, or the title of the paper. */
  readonly by: string | null;
  /** What the office has said besides. */
  readonly note: string | null;
}
