import { operatorSite as zh } from "@/messages/operator-site";
import type { Catalogues } from "./catalogues";
import { operatorSite as en } from "./en/operator-site";

/** The page on which whoever runs the site states who they are, how to reach counters, and where one applies online. */
export const operatorSite: Catalogues<typeof zh> = { zh, en };
