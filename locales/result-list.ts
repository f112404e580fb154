import { resultList as zh } from "@/messages/result-list";
import type { Catalogues } from "./catalogues";
import { resultList as en } from "./en/result-list";

/** Texts of the list of programmes: each programme once. */
export const resultList: Catalogues<typeof zh> = { zh, en };
