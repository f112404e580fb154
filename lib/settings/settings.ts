import type { OperatorFacts } from "@/lib/case/operator-facts";
import type { Hotline } from "@/lib/policy";
import type { Bilingual } from "@/locales/languages";
import type { Directory } from "./directory";

/** What the operator has changed of a service number. */
export interface HotlineChange {
  readonly number?: string | undefined;
  readonly name?: Bilingual | undefined;
  readonly about?: Bilingual | undefined;
}

/** What whoever runs the site has stated, ready for use; blanks are what stands without it. */
export interface Settings {
  /** How to reach the counters. */
  readonly directory: Directory;
  /** What the operator has changed of service numbers, by their ids. */
  readonly hotlines: Readonly<Partial<Record<Hotline["id"], HotlineChange>>>;
  /** Other names of districts, by their ids. */
  readonly districtNames: Readonly<Partial<Record<string, Bilingual>>>;
  /** The facts that fill in a case. */
  readonly facts: OperatorFacts;
}

/** The file that the operator fills in, at the root of the project. */
export const settingsFile = "operator.json";
