import { describe, expect, it } from "vitest";
import { type Fact, factIn, type Programme, type Result } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { lookUps } from "../context";
import { assessedCase, enterprise, graduate } from "../testing";
import { amountWords, ratesOn } from "./amounts";
import { valueWords } from "./answers";
import { citationWords } from "./basis";
import { deadlineWords } from "./deadlines";
import { clauseAnchor, clauseWords, dayWords, figure, money } from "./format";
import { heldWords } from "./held";
import { openingWords } from "./opening";
import { askableFirst } from "./questions";

describe("figures, days and places", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [150_000, "150,000"],
    [6172.84, "6,172.84"],
    [6172.8, "6,172.80"],
    [0.01, "0.01"],
    [1234567890.1, "1,234,567,890.10"],
    [1e12, "1,000,000,000,000"],
  ])("%d is written %s", (value, words) => expect(figure(value, "zh")).toBe(words));

  it("names money, days and clauses in both languages", () => {
    expect([money(5000, "zh"), money(5000, "en")]).toEqual(["5,000 元", "5,000 yuan"]);
    expect(dayWords("2019-09-01", "zh")).toBe("2019年9月1日");
    expect(dayWords("2019-09-01", "en")).toBe("1 September 2019");
    expect(clauseWords("3.8", "zh")).toBe("第三条 3.8");
    expect(clauseWords("10.6", "zh")).toBe("第十条 10.6");
    expect(clauseWords("3.8", "en")).toBe("Clause 3.8");
    expect(clauseAnchor("3.8")).toBe("c-3-8");
    expect(clauseAnchor("13.11")).toBe("c-13-11");
  });
});

describe("amounts", () => {
  const words = (amount: Result["amount"], locale: "zh" | "en" = "zh") =>
    amountWords({ amount }, { kind: "service" }, locale);

  it.each([
    [{ kind: "fixed", yuan: 5000, needs: [] }, "5,000 元", "5,000 yuan"],
    [
      { kind: "upTo", yuan: 500_000, termMonths: 36, needs: [] },
      "最高 500,000 元，最长 3 年",
      "up to 500,000 yuan for up to 3 years",
    ],
    [
      { kind: "upTo", yuan: 12_000, per: "year", needs: [] },
      "每年最高 12,000 元",
      "up to 12,000 yuan a year",
    ],
    [
      { kind: "atLeast", yuan: 8000, per: "year", needs: [] },
      "每年不低于 8,000 元",
      "at least 8,000 yuan a year",
    ],
    [{ kind: "schedule", yuan: null, needs: [] }, "按规定标准", "at the set rate"],
    [{ kind: "none", yuan: null, needs: [] }, "服务，不发钱", "Service, no money paid"],
    [{ kind: "fixed", yuan: null, needs: ["interns"] }, "金额待定", "amount not known yet"],
  ] as const)("%j", (amount, zh, en) => {
    expect(words(amount)).toBe(zh);
    expect(words(amount, "en")).toBe(en);
  });

  it("that come to 0 are said to, and one fen is not nothing", () => {
    for (const kind of ["fixed", "upTo", "atLeast"] as const) {
      expect(words({ kind, yuan: 0, needs: [] })).toBe("算出来是 0 元");
      expect(words({ kind, yuan: 0, needs: [] }, "en")).toBe("comes to 0 yuan");
    }
    expect(words({ kind: "fixed", yuan: 0.01, needs: [] })).toBe("0.01 元");
  });

  it("that go through a host are not promised to the applicant", () => {
    const amount = { kind: "fixed", yuan: 5280, needs: [] } as const;
    const through = { kind: "subsidy", paidThrough: "host" } as const;
    expect(amountWords({ amount }, through, "zh")).toBe("按标准一共 5,280 元，一般发给见习单位");
    expect(amountWords({ amount }, through, "en")).toBe(
      "5,280 yuan at the set rate, usually paid to the host",
    );
  });

  it("names the dated figure of the day, and says so where there is none", () => {
    const { data } = assessedCase(enterprise, "2019-09-01");
    const host = data.rules.programmes.find(({ id }) => id === "internship-host-subsidy");
    if (!host) throw new Error("no such programme");
    expect(ratesOn(host, data.rules.parameters, "2019-09-01", "zh")).toMatchObject([
      { figure: "1,760 元", from: "2017-08-01" },
    ]);
    expect(ratesOn(host, data.rules.parameters, "2021-12-01", "zh")).toMatchObject([
      { figure: "1,980 元", from: "2021-12-01" },
    ]);
    expect(ratesOn(host, data.rules.parameters, "2010-01-01", "zh")).toMatchObject([
      { figure: null },
    ]);
  });
});

describe("the first day", () => {
  const words = (part: Partial<Result>, locale: "zh" | "en" = "zh") => {
    const [result] = assessedCase(graduate, "2019-09-01").assessment.results;
    if (!result) throw new Error("no result");
    const window = { opens: "2027-01-23", closes: null };
    return openingWords({ ...result, verdict: "notYet", window, ...part }, locale);
  };

  it("is promised only where neither answers nor an office can still undo it", () => {
    expect(words({ missing: [], pending: [] })).toBe("从 2027年1月23日 起可以申请");
    expect(words({ missing: [], pending: ["graduateYearsMeasuredAt"] })).toBe(
      "从 2027年1月23日 起可以去申请，由办理单位决定",
    );
    expect(words({ missing: ["firstBusiness"], pending: ["graduateYearsMeasuredAt"] })).toBe(
      "最早从 2027年1月23日 起，还有问题要答清",
    );
    expect(words({ verdict: "eligible" })).toBeNull();
  });
});

describe("counts of a year behind a window", () => {
  const counts = (facts: typeof enterprise, asOf: string, programme: string) => {
    const assessed = assessedCase(facts, asOf);
    const result = assessed.assessment.results.find((one) => one.programme === programme);
    return result && lookUps(assessed).countsOf(result);
  };

  it("are named where it runs on into another year, and not where it ends with this one", () => {
    expect(counts(enterprise, "2019-09-01", "stability-refund")).toEqual([
      "layoffsLastYear",
      "staffYearEnd",
    ]);
    expect(counts(enterprise, "2019-09-01", "distressed-stability-refund")).toEqual([]);
    const hiring = { ...enterprise, newQualifiedHires: 10 };
    expect(counts(hiring, "2019-09-01", "startup-loan-enterprise")).toEqual(["newQualifiedHires"]);
    const large = { ...enterprise, enterpriseSize: "large" };
    expect(counts(large, "2019-09-01", "startup-loan-enterprise")).toEqual([]);
    expect(counts(enterprise, "2019-09-01", "internship-host-subsidy")).toEqual([]);
  });

  it("are facts", () => {
    const { rules, countsOfAYear } = assessedCase(enterprise, "2019-09-01").data;
    expect(countsOfAYear).toHaveLength(6);
    for (const id of countsOfAYear) expect(factIn(rules, id).id).toBe(id);
  });
});

describe("questions about something that is still open itself", () => {
  const { data } = assessedCase(graduate, "2019-09-01");
  const asked = (...open: string[]) =>
    askableFirst(open, (id) => data.rules.facts.find((fact) => fact.id === id));

  it("wait for it, and are asked once it is answered", () => {
    expect(asked("completedTraining", "unemployedAtTraining", "trainingDays", "graduate")).toEqual([
      "completedTraining",
      "graduate",
    ]);
    expect(asked("unemployedAtTraining", "graduate")).toEqual(["unemployedAtTraining", "graduate"]);
  });
});

describe("what one has already", () => {
  it("has words of its own for every fact that says so", () => {
    const { programmes } = assessedCase(graduate, "2019-09-01").data.rules;
    const inWords = (programme: Pick<Programme, "had">, locale: Locale) =>
      heldWords(programme, assessedCase(graduate, "2019-09-01", locale).data, locale);
    const had = programmes.filter((programme) => programme.had !== undefined);
    expect(had.length).toBeGreaterThan(4);
    for (const locale of ["zh", "en"] as const) {
      const words = had.map((programme) => inWords(programme, locale));
      expect(words).not.toContain(inWords({}, locale));
    }
    const subsidy = programmes.find(({ id }) => id === "startup-subsidy");
    expect(subsidy && inWords(subsidy, "zh")).toBe("以前领过了，只给一次");
  });
});

describe("where a condition stands", () => {
  it("is a clause, or another document that is said not to be this one", () => {
    expect(citationWords({ clause: "3.8" }, "zh")).toBe("第三条 3.8");
    const outside = { title: "国家关于创业担保贷款的规定", number: "银发〔2016〕202号" };
    expect(citationWords({ outside }, "zh")).toBe(
      "出自：国家关于创业担保贷款的规定（银发〔2016〕202号），这份文件里没有写",
    );
    expect(citationWords({ outside: { title: "Labour Law", number: null } }, "en")).toBe(
      "From: Labour Law, not in this document",
    );
  });
});

describe("the last day", () => {
  const words = (
    verdict: Result["verdict"],
    window: Result["window"],
    period: { from: string | null; to: string | null } = { from: null, to: null },
    asOf = "2019-09-01",
    state: Result["status"]["state"] = "known",
  ) =>
    deadlineWords(
      { verdict, window, status: { state, on: null, by: null, note: null } },
      { period },
      asOf,
      "zh",
    );

  it("is the programme's, the person's, or none", () => {
    const in2019 = { from: "2019-01-01", to: "2019-12-31" };
    expect(words("eligible", { opens: null, closes: null })).toBe("文件没有写截止日期");
    expect(words("eligible", { opens: "2019-01-01", closes: "2019-12-31" }, in2019)).toBe(
      "2019年12月31日（政策到这天为止）",
    );
    expect(words("conditional", { opens: null, closes: "2020-06-30" })).toBe(
      "2020年6月30日（过了这天，您的条件就变了）",
    );
  });

  it("of something not yet open is told with its first day", () => {
    expect(words("notYet", { opens: "2019-10-01", closes: null })).toBe("从 2019年10月1日 起");
    expect(words("notYet", { opens: "2019-10-01", closes: "2020-06-30" })).toBe(
      "2019年10月1日 到 2020年6月30日",
    );
  });

  it("of what one has already is none", () => {
    expect(words("held", { opens: null, closes: null })).toBe("不用再办");
  });

  it("of something out of its period tells over from not begun", () => {
    const period = { from: "2019-01-01", to: "2020-12-31" };
    const window = { opens: period.from, closes: period.to };
    expect(words("notInForce", window, period, "2021-01-01", "ended")).toBe(
      "已经停办：期限到 2020年12月31日",
    );
    expect(words("notInForce", window, period, "2018-12-31")).toBe("2019年1月1日 才开始");
  });
});

describe("answers", () => {
  const { data } = assessedCase(graduate, "2019-09-01");
  const fact = (id: string): Fact => {
    const found = data.rules.facts.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  it.each([
    ["graduate", true, "是"],
    ["graduate", false, "否"],
    ["graduate", null, "不清楚"],
    ["leftSchoolOn", "2018-06-30", "2018年6月30日"],
    ["businessStaff", 4, "4 人"],
    ["appraisalFeeYuan", 350.5, "350.50 元"],
    ["localUnemploymentPercent", 3.1, "3.1%"],
    ["localUnemploymentPercent", 3.25, "3.25%"],
    ["district", "ejin", "额济纳旗"],
    ["hardshipCircumstances", [], "都没有"],
  ] as const)("%s %j is %s", (id, value, words) => {
    expect(valueWords(fact(id), value, "zh")).toBe(words);
  });

  it("join the members of a set", () => {
    expect(valueWords(fact("certificates"), ["training-completion", "skill-level"], "zh")).toBe(
      "职业技能等级证书、培训合格证书",
    );
  });
});
