import { loansResult as zh } from "@/messages/loans-result";
import type { Catalogues } from "./catalogues";
import { loansResult as en } from "./en/loans-result";

/** Texts of what the calculator finds: figures, chart, table, print and file. */
export const loansResult: Catalogues<typeof zh> = { zh, en };
