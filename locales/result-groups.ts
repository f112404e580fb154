import { resultGroups as zh } from "@/messages/result-groups";
import type { Catalogues } from "./catalogues";
import { resultGroups as en } from "./en/result-groups";

/** Texts of the groups in which results are shown. */
export const resultGroups: Catalogues<typeof zh> = { zh, en };
