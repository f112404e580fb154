import type { Locator, Page } from "@playwright/test";

/** How a fact is answered on its page: a value of its form, a date, several boxes, or 不清楚. */
export type Answer = string | readonly string[] | null;

/** Someone's answers by fact; what is not named is answered `no`, 0, or with nothing of a list. */
export type Answers = Readonly<Record<string, Answer>>;

/** A person of 35 out of work, registered, insured for three years, dismissed by the employer. */
export const jobSeeker: Answers = {
  applicant: "person",
  district: "alxa-left",
  workStatus: "unemployed",
  birthDate: ["1991", "3", "27"],
  canWork: "yes",
  wantsWork: "yes",
  registeredUnemployed: "yes",
  unemploymentInsuranceMonths: "36",
  leftJobInvoluntarily: "yes",
  business: "none",
  insuredAs: "none",
};

/** The form of the question, and its button 继续. */
export const questionForm = (page: Page): Locator =>
  page.locator("form").filter({ has: page.locator("input[name=at]") });
export const goOn = (page: Page): Locator => questionForm(page).getByRole("button").first();

/** The fact that the page asks; `:start` on the first page, null where nothing is asked. */
export async function asked(page: Page): Promise<string | null> {
  const place = page.locator("input[name=at]");
  return (await place.count()) === 0 ? null : place.getAttribute("value");
}

/** Fills in the page without sending it. */
export async function fillIn(page: Page, fact: string, answer: Answer | undefined): Promise<void> {
  const form = questionForm(page);
  const boxes = form.locator(`[name="${fact}"]`);
  if (Array.isArray(answer) && (await form.locator(`[name="${fact}.year"]`).count())) {
    for (const [index, part] of ["year", "month", "day"].entries()) {
      await form.locator(`[name="${fact}.${part}"]`).fill(answer[index] ?? "");
    }
    return;
  }
  const type = await boxes.first().getAttribute("type");
  if (type === "text") return boxes.fill(String(answer ?? "0"));
  const otherwise = type === "checkbox" ? "none" : "no";
  for (const value of [answer ?? otherwise].flat()) {
    await form.locator(`[name="${fact}"][value="${value}"]`).check();
  }
}

/** Waits until the page asks after the first one, which is what it shows until it has read the case of the tab. */
export const pastTheStart = (page: Page): Promise<void> =>
  page.locator('input[name=at][value=":start"]').waitFor({ state: "detached" });

/** Begins at the first page. */
export async function begin(page: Page, answers: Answers): Promise<void> {
  await fillIn(page, "applicant", answers.applicant);
  await fillIn(page, "district", answers.district);
  await goOn(page).click();
  await pastTheStart(page);
}

/** Answers questions until nothing is left to ask; `each` sees every page before it is answered. */
export async function answerAll(
  page: Page,
  answers: Answers,
  each: (fact: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const order: string[] = [];
  for (;;) {
    const fact = await asked(page);
    if (fact === null) return order;
    order.push(fact);
    await each(fact);
    if (answers[fact] === null) {
      await questionForm(page).locator("button[name=unsure]").click();
    } else {
      await fillIn(page, fact, answers[fact]);
      await goOn(page).click();
    }
    await page.locator(`input[name=at][value="${fact}"]`).waitFor({ state: "detached" });
    await page.waitForLoadState("load");
  }
}
