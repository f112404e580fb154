import { resultWords as zh } from "@/messages/result-words";
import type { Catalogues } from "./catalogues";
import { resultWords as en } from "./en/result-words";

/** Words that the result, the printed sheet and their helpers share. */
export const resultWords: Catalogues<typeof zh> = { zh, en };
