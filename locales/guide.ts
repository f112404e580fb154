import { guide as zh } from "@/messages/guide";
import type { Catalogues } from "./catalogues";
import { guide as en } from "./en/guide";

/** Texts of a programme's guide, and words that all reading pages share. */
export const guide: Catalogues<typeof zh> = { zh, en };
