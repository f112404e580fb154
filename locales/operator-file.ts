import { operatorFile as zh } from "@/messages/operator-file";
import type { Catalogues } from "./catalogues";
import { operatorFile as en } from "./en/operator-file";

/** Reports of the operator's file, for whoever edits it: what is wrong with it and what may stand there. */
export const operatorFile: Catalogues<typeof zh> = { zh, en };
