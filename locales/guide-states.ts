import { runningTexts as zh } from "@/messages/guide-states";
import type { Catalogues } from "./catalogues";
import { runningTexts as en } from "./en/guide-states";

/** Whether a programme still runs today; apart, since the browser needs it. */
export const runningTexts: Catalogues<typeof zh> = { zh, en };
