import { batchProblems as zh } from "@/messages/batch-problems";
import type { Catalogues } from "./catalogues";
import { batchProblems as en } from "./en/batch-problems";

/** Texts about what is wrong with a list: its cells, its columns, the file. */
export const batchProblems: Catalogues<typeof zh> = { zh, en };
