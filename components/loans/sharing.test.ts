import { beforeEach, describe, expect, test } from "vitest";
import { wipeCase } from "@/components/case/store";
import { issueYear } from "@/components/result/words/format";
import { loansSharing } from "@/locales/loans-sharing";
import { loansData } from "./data";
import { type Offer, offerOf } from "./offer";
import { problemWords } from "./problem-words";
import { ratesOf } from "./rates";
import { readLoan, type WorkedLoan } from "./read";
import { noRuleWords, ruleSource, ruleWords, sharingWords } from "./sharing-words";
import { followed, type LoanValues, startValues } from "./values";

const data = loansData("zh");
const english = loansData("en");
const offer = (id: string): Offer => {
  const found = data.loans.find(({ loan }) => loan.id === `startup-loan-${id}`);
  if (!found) throw new Error(id);
  return offerOf(found);
};
const individual = offer("individual");
const graduate = offer("graduate");
const enterprise = offer("enterprise");

/** A form of 24 months, interest by the month, as it opens on a day. */
function form(of: Offer, day: string, change: Partial<LoanValues> = {}): LoanValues {
  const [year = "", month = "", date = ""] = day.split("-");
  const start = { ...startValues(of, data, day), method: "bullet", months: "24" };
  return { ...followed({ ...start, date: { year, month, day: date } }, data), ...change };
}
function worked(of: Offer, day: string, change: Partial<LoanValues> = {}): WorkedLoan {
  const read = readLoan(form(of, day, change), of, data);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
const problems = (of: Offer, day: string, change: Partial<LoanValues> = {}) => {
  const read = readLoan(form(of, day, change), of, data);
  return read.ok ? {} : read.problem;
};
const lastDay = "2028-09-30";
const dayAfter = "2028-10-01";

beforeEach(() => {
  wipeCase();
});

describe("the rule of the day of the loan", () => {
  test.each([
    ["2020-12-31", null],
    ["2021-01-01", { kind: "below-lpr", points: 1.5, rate: 235 }],
    ["2023-09-30", { kind: "below-lpr", points: 1.5, rate: 195 }],
    ["2023-10-01", { kind: "own-share", percent: 50 }],
    ["2026-11-25", { kind: "own-share", percent: 50 }],
    [lastDay, { kind: "own-share", percent: 50 }],
    [dayAfter, null],
  ])("on %s is %o", (day, own) => {
    expect(ratesOf(data, day).rule?.own ?? null).toEqual(own);
  });

  test.each([individual, enterprise])("is followed to the fen: $id", (of) => {
    const sums = (day: string) => {
      const { total } = worked(of, day, {
        amount: "150000",
        rate: "3.85",
        rateTyped: true,
      }).estimate;
      return [total.interest, total.own, ...total.funds];
    };
    // 150,000 yuan over two years at 3.85 %: 481.25 a month, of which 293.75 at 2.35 % and 243.75 at 1.95 %.
    expect(sums("2021-01-01")).toEqual([1_155_000, 705_000, 450_000]);
    expect(sums("2023-09-30")).toEqual([1_155_000, 585_000, 570_000]);
    // 481.25 in halves: 240.63 for the borrower, 240.62 for public funds.
    expect(sums("2023-10-01")).toEqual([1_155_000, 577_512, 577_488]);
  });

  test("leaves all of the interest to who borrows below the rate that is one’s own", () => {
    const { estimate } = worked(individual, "2021-01-01", { rate: "2.00", rateTyped: true });
    expect(estimate.saved).toBe(0);
  });

  test.each([
    ["2020-12-31", "2021年1月1日 以前放的款怎么补，没有查到。请问当地，再选一种算。"],
    [dayAfter, "2028年9月30日 以后放的款怎么补，没有查到。请问当地，再选一种算。"],
  ])("is asked for on %s, never taken from its neighbour", (day, words) => {
    expect(problems(individual, day, { rate: "3.85" })).toEqual({ sharing: "required" });
    const values = form(individual, day);
    const given = { offer: individual, values, data, locale: "zh" } as const;
    expect(problemWords("sharing", "required", given)).toBe(words);
    for (const change of [{ sharing: "all-own" }, { sharing: "own-rate", ownRate: "1" }]) {
      expect(problems(individual, day, { rate: "3.85", ...change })).toEqual({});
    }
  });

  test("is not looked for while no day stands in the boxes", () => {
    const values = form(individual, lastDay, { date: { year: "2020", month: "", day: "" } });
    const read = readLoan(values, individual, data);
    expect(read).toMatchObject({ ok: false, problem: { date: "required" } });
    expect(read).not.toHaveProperty("problem.sharing");
  });
});

describe("words", () => {
  const rule = (day: string, of = data) => {
    const found = ratesOf(of, day).rule;
    if (!found) throw new Error(day);
    return found;
  };

  test("say who pays what", () => {
    expect(ruleWords(rule("2021-01-01"), "zh")).toBe(
      "您出的年利率是 LPR 减 1.5 个百分点，就是 2.35%，多出来的利息由财政出",
    );
    expect(ruleWords(rule("2026-11-25"), "zh")).toBe("利息您出一半，财政出一半");
    expect(ruleWords(rule("2026-11-25", english), "en")).toContain("half of the interest");
    const third = { ...rule("2026-11-25"), own: { kind: "own-share", percent: 30 } } as const;
    expect(ruleWords(third, "zh")).toBe("利息您出 30%，财政出 70%");
  });

  test("name source, day of looking up and what is not sure", () => {
    const words = ruleSource(rule("2026-11-25"), "zh").join("");
    for (const part of [
      "2023年10月1日 到 2028年9月30日",
      "财金〔2023〕75号",
      "2026年11月25日 查的",
    ]) {
      expect(words).toContain(part);
    }
    expect(words).toContain("没有看到全文");
    expect(ruleSource(rule("2021-01-01", english), "en").join(" ")).toContain("1 January 2021");
    expect(noRuleWords(english, "2020-12-31", "en")).toContain("before 1 January 2021");
  });

  test.each<[Partial<LoanValues>, string]>([
    [{}, "利息您出一半，财政出一半"],
    [{ sharing: "all-own" }, "没有贴息，都是您自己出"],
    [{ sharing: "own-rate", ownRate: "1.25" }, "您出的年利率是 1.25%，其余由财政出（自己填的）"],
    [{ sharing: "own-rate", ownRate: "3" }, "没有贴息，都是您自己出"],
  ])("tell what was chosen: %o", (change, words) => {
    expect(sharingWords(worked(individual, "2026-11-25", change), individual, "zh")).toBe(words);
  });
});

describe("the loan whose interest the document has paid", () => {
  test("stays as the document has it on every day", () => {
    for (const day of ["2020-12-31", "2021-01-01", "2023-10-01", dayAfter]) {
      expect(worked(graduate, day).estimate.total.own).toBe(0);
    }
  });

  test.each([
    ["2020-12-31", undefined],
    // 500,000 yuan over two years at 2.35 %: 979.17 a month.
    ["2021-01-01", 2_350_008],
    ["2026-11-25", 1_500_000],
    [dayAfter, undefined],
  ])("says what the rule of %s would cost", (day, own) => {
    expect(worked(graduate, day).elsewhere?.own).toBe(own);
  });

  test("has texts of its own", () => {
    expect(sharingWords(worked(graduate, "2026-11-25"), graduate, "zh")).toBe(
      "全部由政府出（第三条 3.3）",
    );
    expect(loansSharing.zh.fundedStill(issueYear(data.imprint))).toContain("2019 年");
  });
});
