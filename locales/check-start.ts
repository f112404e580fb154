import { checkStart as zh } from "@/messages/check-start";
import type { Catalogues } from "./catalogues";
import { checkStart as en } from "./en/check-start";

/** Texts of the first page of the questionnaire, and of what every page of it shares. */
export const checkStart: Catalogues<typeof zh> = { zh, en };
