import { pageError as zh } from "@/messages/page-error";
import type { Catalogues } from "./catalogues";
import { pageError as en } from "./en/page-error";

/** Texts of a page that failed; apart, since every page brings them to the browser. */
export const pageError: Catalogues<typeof zh> = { zh, en };
