import { guideClauses as zh } from "@/messages/guide-clauses";
import type { Catalogues } from "./catalogues";
import { guideClauses as en } from "./en/guide-clauses";

/** Texts of the page of clauses. */
export const guideClauses: Catalogues<typeof zh> = { zh, en };
