import { batchTemplate as zh } from "@/messages/batch-template";
import type { Catalogues } from "./catalogues";
import { batchTemplate as en } from "./en/batch-template";

/** Texts of the template of a list. */
export const batchTemplate: Catalogues<typeof zh> = { zh, en };
