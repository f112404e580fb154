import { resultActions as zh } from "@/messages/result-actions";
import type { Catalogues } from "./catalogues";
import { resultActions as en } from "./en/result-actions";

/** Texts of what one can do with a result. */
export const resultActions: Catalogues<typeof zh> = { zh, en };
