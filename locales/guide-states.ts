import { periodStates as zh } from "@/messages/guide-states";
import type { Catalogues } from "./catalogues";
import { periodStates as en } from "./en/guide-states";

/** Whether a programme is in force today; apart, since the browser needs it. */
export const periodStates: Catalogues<typeof zh> = { zh, en };
