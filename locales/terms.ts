import { terms as zh } from "@/messages/terms";
import type { Catalogues } from "./catalogues";
import { terms as en } from "./en/terms";

/** The one term for each state, wherever it is shown: screen, desk, sheet, lists, the description of the interface. */
export const terms: Catalogues<typeof zh> = { zh, en };
