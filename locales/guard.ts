import { guard as zh } from "@/messages/guard";
import type { Catalogues } from "./catalogues";
import { guard as en } from "./en/guard";

/** Texts of what a page says that nobody attends. */
export const guard: Catalogues<typeof zh> = { zh, en };
