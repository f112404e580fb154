import { offline as zh } from "@/messages/offline";
import type { Catalogues } from "./catalogues";
import { offline as en } from "./en/offline";

/** Texts of what every page says about the network, about a newer build and about the home screen. */
export const offline: Catalogues<typeof zh> = { zh, en };
