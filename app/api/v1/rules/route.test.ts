import { describe, expect, test } from "vitest";
import { type Problem, problemSchema } from "@/lib/http/problem";
import { rules } from "@/lib/policy";
import { type Law, laws } from "@/lib/policy/engine";
import { rulesByLaw } from "../rules-by-law";
import { objectionToResponse } from "../testing/described";
import { GET } from "./route";
import { type RulesJson, rulesSchema } from "./schemas";

const address = "/api/v1/rules";
const get = (query: string): Response => GET(new Request(`http://localhost${address}${query}`));

async function told(query: string): Promise<RulesJson> {
  const response = get(query);
  expect(response.status).toBe(200);
  return rulesSchema.parse(await response.json());
}

async function problemOf(query: string): Promise<Problem> {
  const response = get(query);
  expect(response.status).toBe(400);
  expect(await objectionToResponse(address, "get", response.clone())).toBeNull();
  return problemSchema.parse(await response.json());
}

const on = (law: Law, asOf: string) => told(`?law=${law}&asOf=${asOf}`);

const days = ["2019-01-01", "2019-09-01", "2025-06-30", "2026-11-30", "2040-01-01"];

describe.each(laws)("the rules by the law %s", (law) => {
  test.each(days)("on %s are as described", async (asOf) => {
    const response = get(`?law=${law}&asOf=${asOf}`);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await objectionToResponse(address, "get", response)).toBeNull();
  });

  test("are those that cases are assessed by", async () => {
    const { zh } = rulesByLaw[law];
    const { version, programmes, figures, facts } = await on(law, "2026-11-30");
    expect(version).toBe(zh.version);
    expect(facts.map(({ id }) => id)).toEqual(rules.facts.map(({ id }) => id));
    expect(figures.map(({ id }) => id)).toEqual(rules.figures.map(({ id }) => id));
    expect(
      programmes.map(({ id, requirements, amount }) => [
        id,
        requirements.map((one) => [one.id, one.clause ?? one.outside?.id, one.words.zh, one.test]),
        amount.yuan,
      ]),
    ).toEqual(
      zh.programmes.map(({ id, requirements, amount }) => [
        id,
        requirements.map((one) => [one.id, one.clause ?? one.outside, one.words, one.test]),
        "yuan" in amount ? amount.yuan : undefined,
      ]),
    );
  });

  test("have every text in both languages", async () => {
    const { programmes, figures, instruments } = await on(law, "2026-11-30");
    const texts = [
      ...figures.map(({ name }) => name),
      ...programmes.flatMap(({ title, requirements }) => [
        title,
        ...requirements.map(({ words }) => words),
      ]),
      ...instruments.map(({ title }) => title),
    ];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[^\u4e00-\u9fff]+$/);
    }
  });
});

describe("a figure", () => {
  const valueOn = async (id: string, law: Law, asOf: string) =>
    (await on(law, asOf)).figures.find((figure) => figure.id === id)?.values;
  const known = (value: number, instrument: string | null) => [
    { districts: null, value: { state: "known", value, instrument }, beside: [] },
  ];
  const unknownSince = (instrument: string) => [
    { districts: null, value: { state: "unknown", instrument }, beside: [] },
  ];

  test.each([
    ["amended", "2019-09-01", known(150_000, null)],
    ["amended", "2020-04-15", known(200_000, "loans-2020")],
    ["amended", "2026-11-30", known(300_000, "loans-2023")],
    ["amended", "2028-10-01", unknownSince("loans-2023")],
    ["document", "2026-11-30", known(150_000, null)],
  ] as const)("by the law %s on %s is what holds then", async (law, asOf, expected) => {
    expect(await valueOn("startup-loan-individual.ceiling", law, asOf)).toEqual(expected);
  });

  test.each([
    ["document", "2018-12-31", known(36, null)],
    ["document", "2019-01-01", known(12, null)],
    ["document", "2020-12-31", known(12, null)],
    ["document", "2021-01-01", known(36, null)],
    ["amended", "2021-01-01", known(36, null)],
    ["amended", "2025-04-22", known(12, "skills-2025")],
    ["amended", "2026-01-01", unknownSince("skills-2025")],
  ] as const)(
    "that the document changes for a time is so by %s on %s",
    async (law, asOf, expected) => {
      expect(await valueOn("skill-upgrade-subsidy.insured-months", law, asOf)).toEqual(expected);
    },
  );

  test("has its history", async () => {
    const historyBy = async (law: Law) =>
      (await on(law, "2019-09-01")).figures
        .find(({ id }) => id === "startup-loan-individual.ceiling")
        ?.history.map(({ from, value }) => [from, value.state === "known" ? value.value : null]);
    expect(await historyBy("document")).toEqual([[null, 150_000]]);
    expect(await historyBy("amended")).toEqual([
      [null, 150_000],
      ["2020-04-15", 200_000],
      ["2023-10-01", 300_000],
      ["2028-10-01", null],
    ]);
  });
});

test("a programme says whether it still runs on the day", async () => {
  const statusOn = async (law: Law, asOf: string) =>
    (await on(law, asOf)).programmes.find(({ id }) => id === "startup-loan-individual")?.statuses;
  const nothing = { districts: null, on: null, by: null, note: null };
  expect(await statusOn("amended", "2019-09-01")).toEqual([{ ...nothing, state: "known" }]);
  expect(await statusOn("document", "2026-11-30")).toEqual([{ ...nothing, state: "unconfirmed" }]);
  expect(await statusOn("amended", "2026-11-30")).toMatchObject([
    { districts: null, state: "known", on: "2023-10-01", by: { zh: expect.any(String) } },
  ]);
});

test("the document alone knows no later paper", async () => {
  const { instruments, confirmations, programmes } = await on("document", "2026-11-30");
  expect([instruments, confirmations]).toEqual([[], []]);
  expect(programmes.filter(({ days: changed }) => changed !== null)).toEqual([]);
  expect(
    programmes.flatMap(({ requirements }) => requirements.flatMap((one) => one.changedBy)),
  ).toEqual([]);
});

test("an address that asks nothing is told what holds today, with every later paper", async () => {
  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const before = today();
  const { law, asOf, instruments } = await told("");
  expect([before, today()]).toContain(asOf);
  expect(law).toBe("amended");
  expect(instruments.map(({ id }) => id)).toEqual(rules.instruments.map(({ id }) => id));
});

describe("an address that asks amiss", () => {
  test.each([
    ["?law=draft", [["law", "notAnOption"]]],
    ["?law=", [["law", "notAnOption"]]],
    ["?asOf=2019-02-30", [["asOf", "notADay"]]],
    ["?asOf=", [["asOf", "notADay"]]],
    ["?asof=2019-09-01", [["asof", "unknownMember"]]],
    ["?__proto__=1", [["__proto__", "unknownMember"]]],
    ["?law=amended&law=document", [["law", "repeated"]]],
    [
      "?law=draft&asOf=tomorrow&more=1",
      [
        ["law", "notAnOption"],
        ["asOf", "notADay"],
        ["more", "unknownMember"],
      ],
    ],
  ])("%s is told everything at once", async (query, expected) => {
    const { errors } = await problemOf(query);
    expect(errors.map(({ path, code }) => [path, code])).toEqual(expected);
  });

  test("is told in both languages what can be asked", async () => {
    const { errors } = await problemOf("?day=1");
    expect(errors).toEqual([
      {
        path: "day",
        code: "unknownMember",
        message: "There is no such member; a request has only law, asOf.",
        messageZh: "没有这一项；请求只有：law、asOf。",
      },
    ]);
  });
});
