import { dispositions as zh } from "@/messages/dispositions";
import type { Catalogues } from "./catalogues";
import { dispositions as en } from "./en/dispositions";

/** What a clause is for. */
export const dispositions: Catalogues<typeof zh> = { zh, en };
