import { sqlCommand as zh } from "@/messages/sql";
import type { Catalogues } from "./catalogues";
import { sqlCommand as en } from "./en/sql";

/** Texts of the command that writes the rules as SQL. */
export const sqlCommand: Catalogues<typeof zh> = { zh, en };
