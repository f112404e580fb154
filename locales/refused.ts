import { refused as zh } from "@/messages/refused";
import type { Catalogues } from "./catalogues";
import { refused as en } from "./en/refused";

/** Texts of the pages that answer a request which no page can answer, by the status of HTTP. */
export const refused: Catalogues<typeof zh> = { zh, en };
