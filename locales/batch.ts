import { batch as zh } from "@/messages/batch";
import type { Catalogues } from "./catalogues";
import { batch as en } from "./en/batch";

/** Texts of the page on which a whole list is assessed. */
export const batch: Catalogues<typeof zh> = { zh, en };
