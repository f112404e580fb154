import { rulebook as zh } from "@/messages/rulebook";
import type { Catalogues } from "./catalogues";
import { rulebook as en } from "./en/rulebook";

/** Texts of the rulebook: every programme on paper, as an office reads it to sign it. */
export const rulebook: Catalogues<typeof zh> = { zh, en };
