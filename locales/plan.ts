import { plan as zh } from "@/messages/plan";
import type { Catalogues } from "./catalogues";
import { plan as en } from "./en/plan";

/** Texts of the plan: what to do in which order, its days, and what is nearly in reach. */
export const plan: Catalogues<typeof zh> = { zh, en };
