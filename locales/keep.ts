import { keep as zh } from "@/messages/keep";
import type { Catalogues } from "./catalogues";
import { keep as en } from "./en/keep";

/** Texts of what keeps answers and results, and hands them over. */
export const keep: Catalogues<typeof zh> = { zh, en };
