import { runBy as zh } from "@/messages/run-by";
import type { Catalogues } from "./catalogues";
import { runBy as en } from "./en/run-by";

/** What the site says of whoever runs it, by what they state in their file. */
export const runBy: Catalogues<typeof zh> = { zh, en };
