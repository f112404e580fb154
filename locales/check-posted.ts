import { checkPosted as zh } from "@/messages/check-posted";
import type { Catalogues } from "./catalogues";
import { checkPosted as en } from "./en/check-posted";

/** Texts of the questionnaire that only its pages by post have. */
export const checkPosted: Catalogues<typeof zh> = { zh, en };
