import { aloud as zh } from "@/messages/aloud";
import type { Catalogues } from "./catalogues";
import { aloud as en } from "./en/aloud";

/** Having a page read aloud. */
export const aloud: Catalogues<typeof zh> = { zh, en };
