import { part as zh } from "@/messages/part";
import type { Catalogues } from "./catalogues";
import { part as en } from "./en/part";

/** Texts where a part of a page does not come. */
export const part: Catalogues<typeof zh> = { zh, en };
