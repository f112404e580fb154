import { guideDepartments as zh } from "@/messages/guide-departments";
import type { Catalogues } from "./catalogues";
import { guideDepartments as en } from "./en/guide-departments";

/** Texts of the page of departments. */
export const guideDepartments: Catalogues<typeof zh> = { zh, en };
