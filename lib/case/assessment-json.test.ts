import { expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { amended, createAssessor, type Instrument, type Rules } from "@/lib/policy/engine";
import { exactly } from "@/lib/policy/engine/language/constructors";
import { documentIn } from "@/locales/documents";
import { inLanguages, type Locale } from "@/locales/languages";
import { assessmentWriter } from "./assessment-json";
import { assessmentSchema } from "./assessment-schema";

const { places, programmes } = rules;
const programme = programmes.find(({ applicant }) => applicant === "institution");
const programmeId = programme?.id ?? "";

/** A paper that adds a requirement which nobody meets, in a language. */
const paperIn = (locale: Locale): Instrument => ({
  id: "late-paper",
  title: locale === "zh" ? "后来的通知" : "A later notice",
  number: "1号",
  issuer: locale === "zh" ? "某部" : "Some ministry",
  rank: "national",
  issued: "2024-01-01",
  source: locale === "zh" ? "试验" : "A trial",
  certainty: "stated by the operator",
  lookedUp: null,
  amendments: [
    {
      from: "2024-01-01",
      to: null,
      changes: [
        {
          add: programmeId,
          requirement: {
            id: "one-is-two",
            words: locale === "zh" ? "一等于二" : "One is two",
            test: { op: "number", left: exactly(1), relation: "=", right: exactly(2) },
          },
        },
      ],
    },
  ],
});

/** What an office has said, in a language. */
const withConfirmation = (one: Rules, locale: Locale): Rules => ({
  ...one,
  confirmations: [
    {
      programme: programmeId,
      on: "2026-05-01",
      by: locale === "zh" ? "某局" : "Some bureau",
      answer: "running",
      note: locale === "zh" ? "电话里说的" : "Said on the telephone",
    },
  ],
});

const rulesWith = (change: (one: Rules, locale: Locale) => Rules) =>
  inLanguages((locale) => amended(change(documentIn(locale).rules, locale)));

function answerBy(by: ReturnType<typeof rulesWith>, asOf: string) {
  const facts = { applicant: "institution", [places.fact]: "ejin" } as const;
  const answer = assessmentWriter(by)(createAssessor(by.zh)(facts, asOf), facts);
  assessmentSchema.parse(answer);
  return {
    ...answer,
    result: answer.results.find(({ programme: id }) => id === programmeId),
  };
}

test("a requirement that a later paper has added fails in its words, with the paper", () => {
  const by = rulesWith((one, locale) => ({ ...one, instruments: [paperIn(locale)] }));
  const { result, instruments } = answerBy(by, "2026-11-30");
  expect(result?.failed).toContainEqual({
    condition: "one-is-two",
    outside: { title: { zh: "后来的通知", en: "A later notice" }, number: "1号" },
    words: { zh: "一等于二", en: "One is two" },
  });
  expect(result?.changedBy).toEqual(["late-paper"]);
  expect(instruments).toMatchObject([
    { id: "late-paper", lookedUp: null, issuer: { en: "Some ministry" }, note: null },
  ]);
  expect(answerBy(by, "2023-12-31").result?.failed).not.toContainEqual(
    expect.objectContaining({ condition: "one-is-two" }),
  );
});

test("what an office has said is told in its words", () => {
  const { result } = answerBy(rulesWith(withConfirmation), "2026-11-30");
  expect(result?.status).toEqual({
    state: "confirmed",
    on: "2026-05-01",
    by: { zh: "某局", en: "Some bureau" },
    note: { zh: "电话里说的", en: "Said on the telephone" },
  });
});
