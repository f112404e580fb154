import { wiping as zh } from "@/messages/wiping";
import type { Catalogues } from "./catalogues";
import { wiping as en } from "./en/wiping";

/** Texts of what is asked before everything is wiped. */
export const wiping: Catalogues<typeof zh> = { zh, en };
