import { watch as zh } from "@/messages/watch";
import type { Catalogues } from "./catalogues";
import { watch as en } from "./en/watch";

/** What the command says that lists what is to be looked up again. */
export const watch: Catalogues<typeof zh> = { zh, en };
