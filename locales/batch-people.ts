import { batchPeople as zh } from "@/messages/batch-people";
import type { Catalogues } from "./catalogues";
import { batchPeople as en } from "./en/batch-people";

/** Texts of the list of people in the results of a list, and of one of them. */
export const batchPeople: Catalogues<typeof zh> = { zh, en };
