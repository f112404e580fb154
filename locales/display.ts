import { display as zh } from "@/messages/display";
import type { Catalogues } from "./catalogues";
import { display as en } from "./en/display";

/** How one wants pages to look. */
export const display: Catalogues<typeof zh> = { zh, en };
