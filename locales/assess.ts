import { assessCommand as zh } from "@/messages/assess";
import type { Catalogues } from "./catalogues";
import { assessCommand as en } from "./en/assess";

/** Texts of the command that assesses a list. */
export const assessCommand: Catalogues<typeof zh> = { zh, en };
