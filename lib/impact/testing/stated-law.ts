import { amended } from "@/lib/policy";
import { documentWith } from "@/lib/settings/here";
import { settingsOf } from "@/lib/settings/testing/stated";
import type { StatedLaw } from "../changed";

/** The law as an operator's file states it. */
export function lawOf(file: unknown): StatedLaw {
  const settings = settingsOf(file);
  return { rules: amended(documentWith(settings, "zh").rules), facts: settings.facts };
}
