import { deskReceive as zh } from "@/messages/desk-receive";
import type { Catalogues } from "./catalogues";
import { deskReceive as en } from "./en/desk-receive";

/** Texts of the dialog that takes in a case somebody brings. */
export const deskReceive: Catalogues<typeof zh> = { zh, en };
