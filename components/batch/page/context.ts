import type { BatchData } from "@/lib/batch/data";
import type { Locale } from "@/locales/languages";
import type { Crew } from "../work/crew";

/** What every part of the page knows. */
export interface BatchContext {
  readonly data: BatchData;
  readonly locale: Locale;
  readonly crew: Pick<Crew, "run">;
}
