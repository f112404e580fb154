import { checkErrors as zh } from "@/messages/check-errors";
import type { Catalogues } from "./catalogues";
import { checkErrors as en } from "./en/check-errors";

/** What is wrong with an answer, by the code that the schema of a fact gives. */
export const checkErrors: Catalogues<typeof zh> = { zh, en };
