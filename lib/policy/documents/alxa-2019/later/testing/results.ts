import { createAssessor } from "../../../../engine/assess";
import type { Facts, FactValue } from "../../../../engine/language/fact";
import type { Confirmation, Instrument } from "../../../../engine/language/law";
import { amended } from "../../../../engine/law/fold";
import { alxa2019 } from "../..";

const { rules } = alxa2019;

/** The rules as amended by the papers of the document and these, and by what offices have said. */
export const withPapers = (
  papers: readonly Instrument[],
  confirmations: readonly Confirmation[] = [],
) => amended({ ...rules, instruments: [...rules.instruments, ...papers], confirmations });

/** What of a case is stated. */
export type Stated = Readonly<Record<string, FactValue>>;

/** The result of one programme; left out, the law is that of the papers of the document alone. */
export function resultOf(
  programme: string,
  asOf: string,
  facts: Stated,
  law: ReturnType<typeof withPapers> = withPapers([]),
) {
  const { applicant } = rules.programmes.find(({ id }) => id === programme) as {
    applicant: Facts["applicant"];
  };
  const found = createAssessor(law)({ applicant, ...facts }, asOf).results.find(
    (result) => result.programme === programme,
  );
  if (!found) throw new Error(`no result of ${programme}`);
  return found;
}
