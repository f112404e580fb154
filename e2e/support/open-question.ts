import type { Page } from "@playwright/test";
import { words } from "../../components/questionnaire/testing/words";
import { keepCase, type StoredCase } from "../result-cases";
import { openCheck } from "./walk";

/** Somebody who has answered the first questions. */
const beginner: StoredCase = {
  asOf: null,
  facts: { applicant: "person", district: "alxa-left", workStatus: "unemployed" },
};

/** Opens a question as somebody who has begun. */
export async function openQuestion(
  page: Page,
  fact: string,
  path: string = words.zh.path,
): Promise<void> {
  await keepCase(page, beginner);
  await openCheck(page, `${path}#q=${fact}`);
  await page.locator(`input[name=at][value="${fact}"]`).waitFor({ state: "attached" });
}
