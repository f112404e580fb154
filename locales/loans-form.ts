import { loansForm as zh } from "@/messages/loans-form";
import type { Catalogues } from "./catalogues";
import { loansForm as en } from "./en/loans-form";

/** Texts of the calculator's fields and of what can be wrong with them. */
export const loansForm: Catalogues<typeof zh> = { zh, en };
