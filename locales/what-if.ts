import { whatIf as zh } from "@/messages/what-if";
import type { Catalogues } from "./catalogues";
import { whatIf as en } from "./en/what-if";

/** Texts of the section that tries other answers beside the real ones. */
export const whatIf: Catalogues<typeof zh> = { zh, en };
