import { evidence as zh } from "@/messages/evidence";
import type { Catalogues } from "./catalogues";
import { evidence as en } from "./en/evidence";

/** Texts of the list of papers to bring. */
export const evidence: Catalogues<typeof zh> = { zh, en };
