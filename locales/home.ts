import { home as zh } from "@/messages/home";
import type { Catalogues } from "./catalogues";
import { home as en } from "./en/home";

/** Texts of the home page. */
export const home: Catalogues<typeof zh> = { zh, en };
