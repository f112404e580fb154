import { desk as zh } from "@/messages/desk";
import type { Catalogues } from "./catalogues";
import { desk as en } from "./en/desk";

/** Texts of the counter desk. */
export const desk: Catalogues<typeof zh> = { zh, en };
