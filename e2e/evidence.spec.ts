import { expect, type Page, test } from "@playwright/test";
import { openPart, openResult, unemployed } from "./result-cases";
import { axeFindings } from "./support/barriers";

const list = (page: Page) => page.getByRole("region", { name: "Papers to gather" });
const paper = (page: Page, name: string) => list(page).getByRole("group", { name, exact: true });

test("gathers papers, keeps what was marked, prints it and wipes it", { tag: "@pages" }, async ({
  page,
}) => {
  await openResult(page, unemployed, "en");
  await openPart(page, "papers");
  await expect(list(page).getByRole("status")).toHaveText("17 papers in all, 17 still to get");
  const sheet = page.locator(".sheet");
  await expect(sheet).not.toContainText("In hand");

  await paper(page, "Identity card").getByRole("radio", { name: "Have it" }).check();
  await paper(page, "Proof that your job ended")
    .getByRole("radio", { name: "Don’t know where" })
    .check();
  await expect(list(page).getByRole("status")).toHaveText(
    "17 papers in all, 1 in hand, 16 still to get, 1 you do not know where to get",
  );
  await expect(paper(page, "Proof that your job ended")).toContainText("Ask your last employer");
  await expect(paper(page, "Proof that your job ended")).toContainText(
    /Ask where you apply: the unemployment insurance office .+, the sumu, town or subdistrict office, .+ of Ejin Banner\./,
  );
  await expect(
    paper(page, "Proof that your job ended").getByRole("link", { name: /12333/ }),
  ).toHaveAttribute("href", "tel:12333");

  await list(page).getByText("For 6 programmes.").click();
  await list(page).getByRole("checkbox", { name: "Temporary living allowance" }).uncheck();
  await expect(paper(page, "Statement of household income and property")).toHaveCount(0);
  const training = list(page).getByRole("checkbox", { name: "Living allowance during training" });
  await training.uncheck();
  await expect(paper(page, "Attendance record of the course")).toHaveCount(0);
  await training.check();
  await expect(paper(page, "Attendance record of the course")).toBeVisible();
  expect(await axeFindings(page, "#papers")).toEqual([]);

  await page.reload();
  await expect(paper(page, "Identity card").getByRole("radio", { name: "Have it" })).toBeChecked();
  await expect(paper(page, "Attendance record of the course")).toBeAttached();
  await expect(sheet).toContainText(/In hand \(1\)\s*Identity card \(1–3, 6–7\)/);
  await expect(sheet).toContainText("Does not know where to get, please advise (1)");
  await expect(sheet).not.toContainText("Statement of household income");

  await page.getByRole("button", { name: "Clear all answers" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Clear all answers" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No result yet");
  expect(
    await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("case"))),
  ).toEqual([]);
});
