import { receipt as zh } from "@/messages/receipt";
import type { Catalogues } from "./catalogues";
import { receipt as en } from "./en/receipt";

/** What the command says that replays receipts. */
export const receipt: Catalogues<typeof zh> = { zh, en };
