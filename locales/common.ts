import { common as zh } from "@/messages/common";
import type { Catalogues } from "./catalogues";
import { common as en } from "./en/common";

/** Texts around every page: name, navigation, footer, errors. */
export const common: Catalogues<typeof zh> = { zh, en };
