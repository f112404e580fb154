import type { TestInfo } from "@playwright/test";
import { pseudoLanguages } from "../../scripts/language/pseudo";

/** The pseudo-language that a project of tests reads. */
export function languageOf({ project }: TestInfo): string {
  const found = pseudoLanguages.find(({ tag }) => project.name.startsWith(tag));
  if (!found) throw new Error(`no pseudo-language is read in ${project.name}`);
  return found.tag;
}
