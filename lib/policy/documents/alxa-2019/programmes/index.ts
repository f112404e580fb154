import type { Programme } from "../../../engine/language/programme";
import { registry } from "./registry";

/** Every programme of the document, by applicant and then in the order of its clauses. */
export const programmes: readonly Programme[] = registry.map(({ programme }) => programme);
