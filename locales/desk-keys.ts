import { deskKeys as zh } from "@/messages/desk-keys";
import type { Catalogues } from "./catalogues";
import { deskKeys as en } from "./en/desk-keys";

/** The list of keys of the counter desk. */
export const deskKeys: Catalogues<typeof zh> = { zh, en };
