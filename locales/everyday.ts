import { everyday as zh } from "@/messages/everyday";
import type { Catalogues } from "./catalogues";
import { everyday as en } from "./en/everyday";

/** What people type into the search of the list, and what it leaves aside. */
export const everyday: Catalogues<typeof zh> = { zh, en };
