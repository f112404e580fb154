import { visit as zh } from "@/messages/visit";
import type { Catalogues } from "./catalogues";
import { visit as en } from "./en/visit";

/** Texts of a case that a link brought, looked at beside one's own. */
export const visit: Catalogues<typeof zh> = { zh, en };
