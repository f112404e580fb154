import { everyday as zh } from "@/messages/everyday";
import type { Catalogues } from "./catalogues";
import { everyday as en } from "./en/everyday";

/** What people say for words of the policy, for the search: a line each, the official word first. */
export const everyday: Catalogues<typeof zh> = { zh, en };
