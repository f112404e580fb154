import type { Instrument } from "../language/law";
import type { Rules } from "../language/programme";
import { isFor } from "./papers";
import { touches } from "./touches";

/**
 * Makes the function that names the later papers that touch a programme in the stated district; where none is stated, in any. Materials and names change no
 * result.
 *
 * @example changedByOf(amended(rules))("startup-loan-individual", "ejin") // ["loans-2020", "loans-2023"]
 */
export function changedByOf(
  rules: Rules,
): (programme: string, district: string | undefined) => readonly string[] {
  const instruments = rules.law === "amended" ? rules.instruments : [];
  const touching =
    (programme: string, district: string | undefined) =>
    ({ amendments }: Instrument): boolean =>
      amendments.some(
        (amendment) =>
          (district === undefined || isFor(amendment, district)) &&
          amendment.changes.some(
            (change) => !("papers" in change) && touches(change, programme, rules),
          ),
      );
  return (programme, district) =>
    instruments.filter(touching(programme, district)).map(({ id }) => id);
}
