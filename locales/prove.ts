import { prove as zh } from "@/messages/prove";
import type { Catalogues } from "./catalogues";
import { prove as en } from "./en/prove";

/** What the command says that proves the rules. */
export const prove: Catalogues<typeof zh> = { zh, en };
