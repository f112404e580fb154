import { resultLaw as zh } from "@/messages/result-law";
import type { Catalogues } from "./catalogues";
import { resultLaw as en } from "./en/result-law";

/** What results say of the law since the document: whether a programme still runs, and what later papers have changed. */
export const resultLaw: Catalogues<typeof zh> = { zh, en };
