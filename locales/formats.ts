import { formats as zh } from "@/messages/formats";
import type { Catalogues } from "./catalogues";
import { formats as en } from "./en/formats";

/** How this language writes numbers, days and lists. */
export const formats: Catalogues<typeof zh> = { zh, en };
