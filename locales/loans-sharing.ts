import { loansSharing as zh } from "@/messages/loans-sharing";
import type { Catalogues } from "./catalogues";
import { loansSharing as en } from "./en/loans-sharing";

/** Texts of who bears the interest of a loan: by which rule, where from, and what is not sure. */
export const loansSharing: Catalogues<typeof zh> = { zh, en };
