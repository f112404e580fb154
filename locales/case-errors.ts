import { caseErrors as zh } from "@/messages/case-errors";
import type { Catalogues } from "./catalogues";
import { caseErrors as en } from "./en/case-errors";

/** What is wrong with a request of another program, without the stop at the end. */
export const caseErrors: Catalogues<typeof zh> = { zh, en };
