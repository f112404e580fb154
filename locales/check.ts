import { check as zh } from "@/messages/check";
import type { Catalogues } from "./catalogues";
import { check as en } from "./en/check";

/** Texts of the questionnaire, its first page apart. */
export const check: Catalogues<typeof zh> = { zh, en };
