import { beforeEach, describe, expect, test, vi } from "vitest";
import { wipeCase } from "@/components/case/store";
import { examplesByProgramme } from "@/lib/policy/documents/alxa-2019/programmes/all-examples";
import { createAssessor } from "@/lib/policy/engine";
import { assess } from "@/lib/policy/testing/assess";
import { csvOfEstimate } from "./columns";
import { loansData } from "./data";
import { firstOffer, type Offer, offerOf } from "./offer";
import { problemWords } from "./problem-words";
import { ratesOf } from "./rates";
import { boundsOf, plainMonths, plainRate, readLoan, type WorkedLoan } from "./read";
import { followed, type LoanValues, startValues, storedLoans, storeLoan } from "./values";
import { monthlyWords, payersWords } from "./words";

const data = loansData("zh");
const offers = data.loans.map(offerOf);
const offer = (id: string): Offer => {
  const found = offers.find((one) => one.id === `startup-loan-${id}`);
  if (!found) throw new Error(id);
  return found;
};
const graduate = offer("graduate");
const individual = offer("individual");
const enterprise = offer("enterprise");
const start = (of: Offer, change: Partial<LoanValues> = {}): LoanValues =>
  followed({ ...startValues(of, data, "2026-11-23"), ...change }, data);
const dated = (day: string) => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { date: { year, month, day: date } };
};
const worked = (of: Offer, change: Partial<LoanValues> = {}): WorkedLoan => {
  const read = readLoan(start(of, change), of, data);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};
const ownRate = (rate: string): Partial<LoanValues> => ({ sharing: "own-rate", ownRate: rate });
const problems = (of: Offer, change: Partial<LoanValues>) => {
  const read = readLoan(start(of, change), of, data);
  return read.ok ? {} : read.problem;
};

beforeEach(() => {
  wipeCase();
});

describe("numbers as people write them", () => {
  test.each([
    ["36个月", "36"],
    ["36 月", "36"],
    ["36 months", "36"],
    ["3年", "36"],
    ["1 year", "12"],
    ["36天", "36天"],
  ])("a term: %j is %j", (text, plain) => expect(plainMonths(text)).toBe(plain));

  test.each([
    ["4.35%", "4.35"],
    ["4.35 ％", "4.35"],
    ["4.35‰", "4.35‰"],
  ])("a rate: %j is %j", (text, plain) => expect(plainRate(text)).toBe(plain));

  test("are worked out alike", () => {
    const given = { amount: "100000", months: "36", rate: "4.35" };
    const written = { amount: "10万", months: "3年", rate: "4.35%" };
    expect(worked(individual, written).estimate).toEqual(worked(individual, given).estimate);
    expect(problems(individual, { amount: "99万" })).toEqual({ amount: "tooLarge" });
    expect(problems(individual, { amount: "十万" })).toEqual({ amount: "notANumber" });
  });
});

describe("the loans", () => {
  test("are those of the programmes, with their ceilings and terms", () => {
    expect(offers.map(({ id, ceiling, termMonths }) => [id, ceiling, termMonths])).toEqual([
      ["startup-loan-individual", 150_000, null],
      ["startup-loan-graduate", 500_000, 36],
      ["startup-loan-enterprise", 3_000_000, null],
    ]);
    expect(payersWords(graduate, "zh")).toBe("盟创业发展资金和旗创业发展资金 1:1");
    expect(firstOffer(offers, "person")).toBe(graduate);
    expect(firstOffer(offers, "enterprise")).toBe(enterprise);
  });

  test.each([
    ["startup-loan-individual", "2020-04-14", 150_000],
    ["startup-loan-individual", "2020-04-15", 200_000],
    ["startup-loan-individual", "2023-10-01", 300_000],
    ["startup-loan-individual", "2028-10-01", 300_000],
    ["startup-loan-graduate", "2026-11-30", 500_000],
    ["startup-loan-enterprise", "2023-09-30", 3_000_000],
    ["startup-loan-enterprise", "2023-10-01", 4_000_000],
  ])("%s can be worked out on %s up to %d yuan", (id, day, most) => {
    const offer = offers.find((one) => one.id === id) as Offer;
    expect(boundsOf(offer, day).amount.max).toBe(most);
  });

  test.each(offers.map(({ id }) => id))("%s is evaluated as by the whole rules", (programme) => {
    const own = createAssessor(data.rules);
    const { applicant } = offers.find(({ id }) => id === programme) ?? graduate;
    const examples = examplesByProgramme[programme] ?? [];
    expect(examples.length).toBeGreaterThan(10);
    for (const { name, facts, asOf } of examples) {
      const given = { applicant, ...facts };
      const find = (results: readonly { readonly programme: string }[]) =>
        results.find((result) => result.programme === programme);
      const whole = find(assess(given, asOf).results);
      expect(find(own(given, asOf).results), name).toEqual(whole);
    }
  });
});

describe("rates of a day", () => {
  test.each([
    ["2019-08-19", null],
    ["2019-08-20", 425],
    ["2025-05-19", 310],
    ["2025-05-20", 300],
  ])("%s: LPR %s", (day, lpr) => {
    expect(ratesOf(data, day).lpr?.rate ?? null).toBe(lpr);
  });

  test("say since when and when they were last checked", () => {
    expect(ratesOf(data, "2026-11-23").lpr).toMatchObject({
      from: "2025-05-20",
      checked: "2026-11-22",
    });
  });
});

describe("what was typed", () => {
  test.each<[string, Offer, Partial<LoanValues>, object]>([
    ["the ceiling", graduate, { amount: "500000" }, {}],
    ["a yuan more", graduate, { amount: "500001" }, { amount: "tooLarge" }],
    ["the ceiling, with separators", individual, { amount: "３００，０００" }, {}],
    ["a yuan more", individual, { amount: "300001" }, { amount: "tooLarge" }],
    ["the ceiling", enterprise, { amount: "4,000,000" }, {}],
    ["a yuan more", enterprise, { amount: "4000001" }, { amount: "tooLarge" }],
    ["the least", graduate, { amount: "1000" }, {}],
    ["a yuan less", graduate, { amount: "999" }, { amount: "tooSmall" }],
    ["part of a yuan", graduate, { amount: "1000.5" }, { amount: "notWhole" }],
    ["nothing", graduate, { amount: " " }, { amount: "required" }],
    ["words", graduate, { amount: "很多" }, { amount: "notANumber" }],
    ["36 months", graduate, { months: "36" }, {}],
    ["37 months", graduate, { months: "37" }, { months: "tooLarge" }],
    ["120 months", individual, { months: "120" }, {}],
    ["121 months", individual, { months: "121" }, { months: "tooLarge" }],
    ["one month", graduate, { months: "1" }, {}],
    ["no month", graduate, { months: "0" }, { months: "tooSmall" }],
    ["another method", graduate, { method: "never" }, { method: "notAnOption" }],
    ["no day", graduate, dated("2026-02-30"), { date: "notADay" }],
    ["a day without LPR", graduate, dated("2019-08-19"), { rate: "required" }],
    ["the first day of LPR", graduate, dated("2019-08-20"), {}],
    ["the highest rate", graduate, { rate: "24", rateTyped: true }, {}],
    ["a hundredth more", graduate, { rate: "24.01", rateTyped: true }, { rate: "tooLarge" }],
    ["three decimals", graduate, { rate: "3.005", rateTyped: true }, { rate: "tooManyDecimals" }],
    ["one’s own rate at the contract’s", individual, ownRate("3.00"), {}],
    ["above the contract’s", individual, ownRate("3.01"), { ownRate: "aboveContract" }],
    ["no rate of one’s own", individual, ownRate(""), { ownRate: "required" }],
    ["one that plays no part", individual, { ownRate: "many" }, {}],
    ["another way of sharing", individual, { sharing: "never" }, { sharing: "notAnOption" }],
  ])("%s: %#", (_, of, change, expected) => {
    expect(problems(of, change)).toEqual(expected);
  });

  test("is put right in words that name the line", () => {
    const values = start(graduate, { amount: "500001", months: "37" });
    const given = { offer: graduate, values, data, locale: "zh" } as const;
    expect(problemWords("amount", "tooLarge", given)).toBe("不能大于 500,000 元。");
    expect(problemWords("months", "tooLarge", given)).toBe("不能大于 36 个月。");
    expect(problemWords("rate", "tooLarge", given)).toBe("不能大于 24%。");
  });
});

describe("rates", () => {
  test("follow the day until they are typed", () => {
    expect(start(individual, dated("2021-06-01")).rate).toBe("3.85");
    const typed = { ...dated("2021-06-01"), rate: "5", rateTyped: true };
    expect(start(individual, typed).rate).toBe("5");
  });

  test("stay while no day stands in the boxes", () => {
    const values = { ...start(graduate), date: { year: "202", month: "", day: "1" } };
    expect(followed(values, data).rate).toBe("3.00");
  });
});

describe("the estimate", () => {
  test("of 500,000 yuan over 36 months at 3.00 %: wholly subsidised, half each", () => {
    const { estimate } = worked(graduate, { method: "bullet" });
    expect(estimate.total).toMatchObject({
      interest: 4_500_000,
      own: 0,
      funds: [2_250_000, 2_250_000],
    });
  });

  test.each([
    ["instalments", "36", "每月 14,540.60 元，最后一个月 14,540.75 元"],
    ["equal-principal", "36", "第一个月 15,138.89 元，最后一个月 13,923.57 元"],
    ["bullet", "36", "每月 1,250.00 元，最后一个月 501,250.00 元"],
    ["bullet", "1", "一个月后一次还 501,250.00 元"],
  ])("by %s over %s months says what falls due", (method, months, words) => {
    const { estimate } = worked(graduate, { method, months });
    expect(monthlyWords(estimate.months, ({ payment }) => payment, "zh")).toBe(words);
  });

  test("as a file has every month and the sums", () => {
    const { estimate } = worked(graduate, { months: "2", method: "bullet" });
    expect(csvOfEstimate(graduate, estimate, "zh").split("\r\n")).toEqual([
      "\uFEFF月份,要还,本金,利息,您出的利息,盟创业发展资金,旗创业发展资金,还欠",
      "1,1250.00,0.00,1250.00,0.00,625.00,625.00,500000.00",
      "2,501250.00,500000.00,1250.00,0.00,625.00,625.00,0.00",
      "合计,502500.00,500000.00,2500.00,0.00,1250.00,1250.00,",
      "",
    ]);
  });
});

describe("what the tab keeps", () => {
  test("is what was typed for each loan, with day, rate and method shared", () => {
    storeLoan(graduate.id, start(graduate, { amount: "80000", method: "equal-principal" }));
    storeLoan(
      individual.id,
      start(individual, { amount: "70000", ...dated("2021-06-01"), method: "bullet" }),
    );
    const back = startValues(graduate, data, "2026-11-23");
    expect(back).toMatchObject({ amount: "80000", rate: "3.85", method: "bullet" });
    expect(startValues(individual, data, "2026-11-23").amount).toBe("70000");
    expect(storedLoans()?.chosen).toBe(individual.id);
  });

  test("goes with the one wipe", () => {
    storeLoan(graduate.id, start(graduate));
    wipeCase();
    expect(storedLoans()).toBeNull();
  });

  test.each(["", "{", "null", "[]", '{"chosen":1,"forms":{}}', '{"chosen":"x","forms":{"y":1}}'])(
    "is nothing where it cannot be read: %j",
    (text) => {
      vi.stubGlobal("sessionStorage", { getItem: () => text });
      expect(storedLoans()).toBeNull();
      vi.unstubAllGlobals();
    },
  );
});
