import { expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { answerTo, requestOf } from "../testing/asked";
import { workedCases } from "../testing/worked-cases";
import { POST } from "./route";

const programmesOf = (applicant: unknown): readonly string[] =>
  rules.programmes.filter((one) => one.applicant === applicant).map(({ id }) => id);

test.each(workedCases)(
  "the answer for $name is what the document says",
  async ({ request, expected, missing, pending, choices, best }) => {
    const answer = await answerTo({ ...request, law: "document" });
    expect(answer.asOf).toBe(request.asOf);
    expect(answer.rules).toEqual({ version: rules.version });
    expect(answer.results.map(({ programme }) => programme)).toEqual(
      programmesOf(request.facts.applicant),
    );
    for (const { programme, verdict, amount, window, ...result } of answer.results) {
      const worked = expected[programme] ?? ["ineligible", null, null, null];
      const given = [verdict, amount.yuan, window.opens, window.closes];
      expect(given, programme).toEqual(worked);
      expect(result.missing, programme).toEqual(missing?.[programme] ?? []);
      expect([...result.pending].sort(), programme).toEqual(pending?.[programme] ?? []);
    }
    expect(answer.choices).toEqual(choices);
    expect(answer.best).toEqual(best);
  },
);

test("names offices, sources of money, failing conditions and contradictions", async () => {
  const { results, warnings } = await answerTo({
    asOf: "2019-09-01",
    law: "document",
    facts: {
      applicant: "person",
      district: "ejin",
      workStatus: "employed",
      receivingUnemploymentBenefit: true,
      insuredAs: "enterprise",
      insuredHere: true,
      otherLoans: true,
      unemploymentInsuranceMonths: 11,
      certificates: ["skill-level"],
      certificateLevel: 3,
    },
  });
  const upgrade = results.find(({ programme }) => programme === "skill-upgrade-subsidy");
  expect(upgrade).toMatchObject({
    verdict: "ineligible",
    amount: { kind: "upTo", yuan: null },
    failed: [
      { clause: "9.1", words: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) } },
    ],
    shortfalls: [{ fact: "unemploymentInsuranceMonths", have: 11, need: 12 }],
    departments: { lead: "盟人力资源和社会保障局", joint: ["盟财政局"], andOthers: false },
    counter: "insured-hr",
    funding: [{ zh: "失业保险基金" }],
  });
  const loan = results.find(({ programme }) => programme === "startup-loan-individual");
  expect(loan?.failed).toEqual([
    {
      condition: "no-other-loans",
      outside: {
        title: { zh: expect.any(String), en: expect.any(String) },
        number: "银发〔2016〕202号、财金〔2018〕22号",
      },
      words: { zh: expect.any(String), en: expect.any(String) },
    },
  ]);
  expect(warnings.map(({ id }) => id)).toContain("working-and-drawing-benefit");
});

test("keeps this year's answers to the year in which they were stated", async () => {
  const facts = {
    applicant: "person",
    district: "ejin",
    unemployedAtTraining: true,
    completedTraining: true,
    trainingEndedOn: "2019-06-30",
    certificates: ["training-completion"],
    certificateFromTraining: true,
    benefitDuringTraining: false,
    hardshipRecognised: true,
    trainingDays: 30,
    trainingAllowanceThisYear: true,
  };
  const verdict = async (days: object) =>
    (await answerTo({ ...days, facts })).results.find(
      ({ programme }) => programme === "training-living-allowance",
    );
  expect(await verdict({ asOf: "2019-09-01" })).toMatchObject({
    verdict: "notYet",
    window: { opens: "2020-01-01", closes: "2020-12-31" },
  });
  const then = { asOf: "2020-01-01", statedOn: "2019-09-01" };
  expect(await verdict(then)).toMatchObject({ verdict: "eligible", amount: { yuan: 2400 } });
  expect(await verdict({ asOf: "2020-01-01" })).toMatchObject({ verdict: "ineligible" });
});

test("warns of what is hardly possible", async () => {
  const { warnings } = await answerTo({
    asOf: "2019-06-17",
    facts: { applicant: "person", birthDate: "2010-06-01", leftSchoolOn: "2019-06-01" },
  });
  expect(warnings.map(({ id }) => id)).toEqual([
    "assessed-before-the-document",
    "school-left-before-ten",
  ]);
});

test("is for today in Shanghai where no day is named, and else always the same", async () => {
  const facts = { applicant: "institution", district: null };
  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const days = [today(), (await answerTo({ facts })).asOf, today()];
  expect(days[1] === days[0] || days[1] === days[2]).toBe(true);
  const text = async () => (await POST(requestOf({ asOf: "2020-02-29", facts }))).text();
  expect(await text()).toBe(await text());
});
