import { loans as zh } from "@/messages/loans";
import type { Catalogues } from "./catalogues";
import { loans as en } from "./en/loans";

/** Texts of the loan page around its calculator: the loans, and how one stands with them. */
export const loans: Catalogues<typeof zh> = { zh, en };
