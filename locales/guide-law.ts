import { guideLaw as zh } from "@/messages/guide-law";
import type { Catalogues } from "./catalogues";
import { guideLaw as en } from "./en/guide-law";

/** Texts of the later papers: their own page, and what guides say of them. */
export const guideLaw: Catalogues<typeof zh> = { zh, en };
