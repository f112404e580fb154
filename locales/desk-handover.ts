import { deskHandover as zh } from "@/messages/desk-handover";
import type { Catalogues } from "./catalogues";
import { deskHandover as en } from "./en/desk-handover";

/** Texts of the two copies that the counter prints. */
export const deskHandover: Catalogues<typeof zh> = { zh, en };
