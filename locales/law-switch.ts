import { lawSwitch as zh } from "@/messages/law-switch";
import type { Catalogues } from "./catalogues";
import { lawSwitch as en } from "./en/law-switch";

/** Texts of the switch between the document alone and the document with later papers. */
export const lawSwitch: Catalogues<typeof zh> = { zh, en };
