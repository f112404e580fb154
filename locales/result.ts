import { result as zh } from "@/messages/result";
import type { Catalogues } from "./catalogues";
import { result as en } from "./en/result";

/** Texts of the result page. */
export const result: Catalogues<typeof zh> = { zh, en };
