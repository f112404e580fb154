import { impact as zh } from "@/messages/impact";
import type { Catalogues } from "./catalogues";
import { impact as en } from "./en/impact";

/** What a change of the operator's file does, on the page and from the command. */
export const impact: Catalogues<typeof zh> = { zh, en };
