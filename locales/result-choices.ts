import { resultChoices as zh } from "@/messages/result-choices";
import type { Catalogues } from "./catalogues";
import { resultChoices as en } from "./en/result-choices";

/** Texts on what cannot be had together. */
export const resultChoices: Catalogues<typeof zh> = { zh, en };
