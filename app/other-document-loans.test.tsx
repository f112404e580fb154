import { expect, test, vi } from "vitest";
import LoansPage, { generateMetadata } from "@/app/[locale]/loans/page";
import { loansData } from "@/components/loans/data";
import { offerOf } from "@/components/loans/offer";
import { readLoan } from "@/components/loans/read";
import { startValues } from "@/components/loans/values";
import { ResultView } from "@/components/result/result-view";
import { assessedCase } from "@/components/result/testing";
import { SiteDocument } from "@/components/site/document";
import { html } from "@/components/ui/testing/html";

vi.mock("@/lib/policy/document", async () => {
  const { harbourWithLoans, shareList } = await import("@/lib/policy/documents/testing/harbour");
  return { document: harbourWithLoans, shareList };
});

vi.mock("@/operator.json", () => ({ default: {} }));

/** A document of loans that says nothing of the rate. */

const params = Promise.resolve({ locale: "zh" });

test("the page shows the loans that the document gives", async () => {
  const page = html(await LoansPage({ params }));
  for (const words of ["买船贷款", "30,000 元", "最长 24 个月"]) expect(page).toContain(words);
  expect(page + JSON.stringify(await generateMetadata({ params }))).not.toMatch(/阿拉善|Alxa|alxa/);
});

test("a loan whose sum goes by the case has no place in the calculator, and no link there", () => {
  const { rules } = loansData("zh");
  expect(rules.programmes.map(({ id }) => id)).toEqual(["boat-loan"]);
  const assessed = assessedCase(
    { applicant: "enterprise", quay: "north-quay", crew: 3 },
    "2024-07-01",
  );
  const shown = html(<ResultView {...assessed} today="2024-07-01" />);
  expect(shown).toContain("船员贷款");
  expect(shown).toContain("/policies/crew-loan");
  expect(shown).not.toContain("/loans#");
});

test("links lead to the page", () => {
  const around = html(
    <SiteDocument locale="zh" path="/" title="" stylesheets={[]}>
      {null}
    </SiteDocument>,
  );
  expect(around).toContain('href="/loans"');
  const assessed = assessedCase(
    { applicant: "person", quay: "north-quay", boat: false },
    "2024-07-01",
  );
  const shown = html(<ResultView {...assessed} today="2024-07-01" />);
  expect(shown).toContain('href="/loans#boat-loan"');
});

test("without a market rate the borrower types it", () => {
  const data = loansData("zh");
  const [offer] = data.loans.map(offerOf);
  if (!offer) throw new Error("no loan");
  const start = startValues(offer, data, "2024-07-01");
  expect(start).toMatchObject({ amount: "30000", months: "24", rate: "" });
  expect(readLoan(start, offer, data)).toEqual({
    ok: false,
    problem: { rate: "required", sharing: "required" },
  });
  const read = readLoan({ ...start, rate: "6", sharing: "all-own", months: "1" }, offer, data);
  expect(read).toMatchObject({
    ok: true,
    value: { rule: null, estimate: { total: { payment: 3_015_000, own: 15_000 } } },
  });
});
