import { factTypeTexts as zh } from "@/messages/fact-types";
import type { Catalogues } from "./catalogues";
import { factTypeTexts as en } from "./en/fact-types";

/** What is said of a fact by its type alone. */
export const factTypeTexts: Catalogues<typeof zh> = { zh, en };
