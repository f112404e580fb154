import { punctuation as zh } from "@/messages/punctuation";
import type { Catalogues } from "./catalogues";
import { punctuation as en } from "./en/punctuation";

/** What stands between words, parts and sentences where they are put together. */
export const punctuation: Catalogues<typeof zh> = { zh, en };
