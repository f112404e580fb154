import { batchRows as zh } from "@/messages/batch-rows";
import type { Catalogues } from "./catalogues";
import { batchRows as en } from "./en/batch-rows";

/** Texts of what became of the rows of a list. */
export const batchRows: Catalogues<typeof zh> = { zh, en };
