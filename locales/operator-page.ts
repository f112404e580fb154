import { operatorPage as zh } from "@/messages/operator-page";
import type { Catalogues } from "./catalogues";
import { operatorPage as en } from "./en/operator-page";

/** The page on which whoever runs the site states later papers and what offices have said. */
export const operatorPage: Catalogues<typeof zh> = { zh, en };
