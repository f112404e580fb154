import type { OperatorFacts } from "@/lib/case/operator-facts";
import type { Confirmation, Hotline, Instrument } from "@/lib/policy";
import type { Bilingual } from "@/locales/languages";
import type { Directory } from "./directory";

/** Whoever runs the site, as far as they say so. */
export interface RunBy {
  readonly name?: Bilingual | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** The number under which the site is filed with the authorities (备案号). */
  readonly filing?: string | undefined;
  /** The day on which they last checked what the site says with the offices, `YYYY-MM-DD`. */
  readonly checkedOn?: string | undefined;
}

/** What the operator has changed of a service number. */
export interface HotlineChange {
  readonly number?: string | undefined;
  readonly name?: Bilingual | undefined;
  readonly about?: Bilingual | undefined;
}

/** A later paper as the operator states it. */
export interface StatedInstrument
  extends Pick<Instrument, "id" | "number" | "rank" | "issued" | "amendments"> {
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  readonly source: Bilingual;
}

/** What an office has said of a programme, as the operator states it. */
export interface StatedConfirmation extends Omit<Confirmation, "by" | "note"> {
  readonly by: Bilingual;
  readonly note?: Bilingual | undefined;
}

/** What whoever runs the site has stated, ready for use; blanks are what stands without it. */
export interface Settings {
  /** Who runs the site. */
  readonly runBy: RunBy;
  /** The pages on which the region takes applications, by programme. */
  readonly onlineServices: Readonly<Partial<Record<string, string>>>;
  /** How to reach the counters. */
  readonly directory: Directory;
  /** What the operator has changed of service numbers, by their ids. */
  readonly hotlines: Readonly<Partial<Record<Hotline["id"], HotlineChange>>>;
  /** Other names of districts, by their ids. */
  readonly districtNames: Readonly<Partial<Record<string, Bilingual>>>;
  /** The facts that fill in a case. */
  readonly facts: OperatorFacts;
  /** Later papers that the site does not ship. */
  readonly instruments: readonly StatedInstrument[];
  /** What offices have said of whether programmes still run. */
  readonly confirmations: readonly StatedConfirmation[];
  /** The version of the file; see `version.ts`. */
  readonly version: string;
}

/** The file that the operator fills in, at the root of the project. */
export const settingsFile = "operator.json";
