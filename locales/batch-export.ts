import { batchExport as zh } from "@/messages/batch-export";
import type { Catalogues } from "./catalogues";
import { batchExport as en } from "./en/batch-export";

/** Texts of the results of a list in files. */
export const batchExport: Catalogues<typeof zh> = { zh, en };
