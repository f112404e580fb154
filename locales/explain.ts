import { explainWords as zh } from "@/messages/explain";
import type { Catalogues } from "./catalogues";
import { explainWords as en } from "./en/explain";

/** The words in which conditions are explained. */
export const explainWords: Catalogues<typeof zh> = { zh, en };
