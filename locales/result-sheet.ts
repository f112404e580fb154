import { resultSheet as zh } from "@/messages/result-sheet";
import type { Catalogues } from "./catalogues";
import { resultSheet as en } from "./en/result-sheet";

/** Texts of the printed sheet. */
export const resultSheet: Catalogues<typeof zh> = { zh, en };
