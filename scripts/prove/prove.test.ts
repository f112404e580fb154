import { expect, test } from "vitest";
import { harbour } from "@/lib/policy/documents/testing/harbour";
import type { KnownSurprise } from "@/lib/policy/engine";
import type { Witness } from "@/lib/proof/ask";
import type { Proof } from "@/lib/proof/prove";
import type { Surprise } from "@/lib/proof/surprise";
import { keptOutput } from "../testing/output";
import { run } from "./main";
import { reportOf } from "./report";

const output = keptOutput();

test.each([["--locale", "mn"], ["--day", "2019-09-01"], ["rules.json"]])(
  "what it cannot understand gets its usage: %s %s",
  async (...words) => {
    expect(await run(words)).toBe(2);
    expect(output.errors).toContain("用法：npm run --silent prove");
    expect(output.errors).toContain("Usage: npm run --silent prove");
  },
);

const witness: Witness = {
  asOf: "2024-07-01",
  statedOn: "2024-07-01",
  facts: { applicant: "person", boat: true, boughtOn: "2023-06-01" },
  statuses: [],
};
const idle = { programme: "boat-grant", requirement: "one-year", proved: true } as const;
const comparison = { op: "is", fact: "boat", value: true } as const;
const of = { paper: "some-paper", programme: "boat-grant", requirement: "boat" } as const;

/** Every kind, with what is said of it in each language. */
const surprises: readonly (readonly [Surprise, zh: string, en: string])[] = [
  [
    { kind: "cannotBeHad", ...idle, law: "document", asOf: "2024-07-01" },
    "渔船补贴：2024-07-01（只看文件本身）没有人能申请到",
    "渔船补贴: on 2024-07-01 (the document alone) nobody can have it",
  ],
  [
    { kind: "refusesNobody", ...idle, proved: false },
    "渔船补贴：没有人只因为“买船满 1 年”条件不够，别的条件里已经有了（求解器没有算完",
    "nobody is refused for “买船满 1 年” alone, since the other conditions say it already (the solver gave up",
  ],
  [
    { kind: "decidesNothing", ...idle, comparison, holds: false },
    "条件“买船满 1 年”里有一句，不成立的时候对谁都不起作用：有船：是",
    "decides for nobody where it does not hold: 有船: yes",
  ],
  [
    { kind: "neverTogether", pair: ["boat-grant", "boat-register"], proved: true },
    "渔船补贴、渔船登记：没有人两项都够条件",
    "渔船补贴, 渔船登记: nobody qualifies for both",
  ],
  [
    { kind: "refuses", ...of, witness },
    "some-paper：要放宽渔船补贴的条件“自己有船”，却有人原来够、现在不够。2024-07-01 测算：",
    "somebody who met it no longer does. Assessed as of 2024-07-01: ",
  ],
  [{ kind: "refuses", ...of, witness: null }, "求解器没有算完", "the solver gave up"],
  [
    { kind: "helpsNobody", ...of, proved: true },
    "却没有人因此够条件",
    "nobody comes to meet it by that",
  ],
  [
    { kind: "misread", programme: "boat-grant", witness },
    "求解器和测算的结论不一样",
    "the solver and the assessment do not agree",
  ],
  [{ kind: "gone", known: "one-year" }, "知道的 one-year", "Known one-year"],
];

const known: KnownSurprise = {
  id: "one-year",
  programmes: ["boat-grant"],
  requirement: "one-year",
  words: "这样写是有意的。",
};

function proofOf(unexpected: readonly Surprise[], expected: readonly Surprise[]): Proof {
  return {
    unexpected,
    expected: expected.map((one) => [known, one]),
    programmes: [
      {
        programme: "boat-grant",
        days: ["2024-05-01", "2024-07-01"],
        requirements: 6,
        comparisons: 6,
        surprises: [...expected, ...unexpected],
      },
    ],
    pairs: [{ pair: ["boat-grant", "boat-register"], answer: witness, surprises: [] }],
    relaxations: [{ ...of, surprises: [] }],
    asked: 30,
    found: 20,
  };
}

test.each(surprises)("tells a surprise of $kind in every language", (surprise, zh, en) => {
  const proof = proofOf([surprise], []);
  expect(reportOf(proof, harbour, "zh")).toContain(zh);
  expect(reportOf(proof, harbour, "zh")).toContain("有 1 处意外");
  expect(reportOf(proof, harbour, "en")).toContain(en);
});

test("without surprises it says so, and tells what is known with its reason", () => {
  const [, [surprise]] = surprises as [unknown, readonly [Surprise, string, string]];
  const report = reportOf(proofOf([], [surprise]), harbour, "zh");
  expect(report).toContain("没有意外。");
  expect(report).toContain("- 这样写是有意的。\n  - 渔船补贴：没有人只因为“买船满 1 年”条件不够");
  expect(report).toContain(
    "| 渔船补贴 | 2 天：2024-05-01 到 2024-07-01 | 6 | 6 | 证明了，有 1 处是知道的 |",
  );
  expect(report).toContain("| 渔船补贴 + 渔船登记 | 2024-07-01 测算：有船：是；");
  expect(reportOf(proofOf([], []), harbour, "en")).toContain("There are none.");
});
