import { cases as zh } from "@/messages/cases";
import type { Catalogues } from "./catalogues";
import { cases as en } from "./en/cases";

/** Texts of the command that checks an office's own cases, and of what it writes. */
export const cases: Catalogues<typeof zh> = { zh, en };
