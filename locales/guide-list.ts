import { guideList as zh } from "@/messages/guide-list";
import type { Catalogues } from "./catalogues";
import { guideList as en } from "./en/guide-list";

/** Texts of the list of programmes with its search. */
export const guideList: Catalogues<typeof zh> = { zh, en };
