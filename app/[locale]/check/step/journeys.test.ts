import { describe, expect, test } from "vitest";
import {
  type Answers,
  enterprise,
  graduate,
  unemployed,
} from "@/components/questionnaire/testing/people";
import { words } from "@/components/questionnaire/testing/words";
import { Visitor } from "./testing/visitor";

/** Three people whose browsers run no scripts, from the first page to what they take away, as of 1 September 2019. */

describe.each(["zh", "en"] as const)("without scripts, in %s", (locale) => {
  const texts = words[locale];

  /** From the first page to the results as of the day of the case. */
  async function walk(answers: Answers): Promise<Visitor> {
    const visitor = await Visitor.arrive(locale);
    await visitor.begin(answers);
    await visitor.press(texts.resultsNow);
    visitor.fillIn("asOf", ["2019", "9", "1"]);
    await visitor.press(texts.date.again);
    expect(visitor.text).toContain(texts.day);
    await visitor.press(answers.applicant === "person" ? texts.first : texts.enterpriseFirst);
    await visitor.answerAll(answers);
    await visitor.press(texts.results);
    expect(visitor.text).toContain(texts.day);
    return visitor;
  }

  test("a person of 45 out of work sees what to apply for, and what an office decides", async () => {
    const visitor = await walk(unemployed);
    for (const title of [texts.recognition, texts.training]) {
      expect(visitor.programme(title)).toContain(texts.groups.eligible);
    }
    expect(visitor.group(texts.next)).not.toContain(texts.registration);
    expect(visitor.group(texts.groups.held)).toContain(texts.registration);
    expect(visitor.text).toContain(texts.done);
    expect(visitor.programme(texts.recognition)).toContain(texts.counter);
    expect(visitor.counters).not.toEqual([]);
    expect(visitor.counters.filter((name) => /盟|league/i.test(name))).toEqual([]);
    for (const title of [texts.benefit, texts.living]) {
      expect(visitor.programme(title)).toContain(texts.groups.conditional);
    }
  });

  test("a graduate with a business of 13 months sees the subsidy, its last day, and when the loan opens", async () => {
    const visitor = await walk(graduate);
    expect(visitor.programme(texts.subsidy)).toContain(texts.groups.eligible);
    expect(visitor.programme(texts.subsidy)).toContain(texts.subsidyFigure);
    expect(visitor.programme(texts.subsidy)).toContain(texts.subsidyEnds);
    expect(visitor.group(texts.next)).toContain(texts.graduateLoan);
    expect(visitor.programme(texts.graduateLoan)).toContain(texts.loanOpens);
  });

  test("an enterprise of 101 staff sees what it can have, and what an office must say first", async () => {
    const visitor = await walk(enterprise);
    expect(visitor.programme(texts.enterpriseLoan)).toContain(texts.groups.eligible);
    expect(visitor.programme(texts.enterpriseLoan)).toContain(texts.loanFigure);
    expect(visitor.programme(texts.refund)).toContain(texts.groups.conditional);
    expect(visitor.programme(texts.refund)).toContain(texts.decides);
    expect(visitor.page).not.toContain('value="distressRecognised"');
  });
});
