import { expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { relaxedByBanner } from "@/lib/policy/documents/alxa-2019/later/testing/papers";
import { harbour } from "@/lib/policy/documents/testing/harbour";
import { amended, type LawChange, type Rules } from "@/lib/policy/engine";
import { inLanguages } from "@/locales/languages";
import { objectionTo } from "../testing/described";
import { rulesWriter } from "./writer";

/** The rules where papers and offices say more than any of those that are shipped. */

const written = (one: Rules, asOf: string) => {
  const json = rulesWriter(inLanguages(() => amended(one)))(asOf);
  expect(objectionTo("Rules", JSON.parse(JSON.stringify(json)))).toBeNull();
  return json;
};

const known = (value: number, instrument: string | null) => ({
  state: "known",
  value,
  instrument,
});

test("what differs by district stands with its districts", () => {
  const { figures, programmes } = written({ ...rules, instruments: relaxedByBanner }, "2020-06-01");
  const valuesOf = (figure: string) => figures.find(({ id }) => id === figure)?.values;
  expect(valuesOf("startup-loan-graduate.staff")).toEqual([
    { districts: null, value: known(5, null), beside: [] },
    { districts: ["ejin"], value: known(5, null), beside: [known(4, "paper-of-banner")] },
  ]);
  expect(valuesOf("startup-subsidy.operating-months")).toEqual([
    { districts: null, value: known(12, null), beside: [] },
    {
      districts: ["alxa-left"],
      value: { state: "unknown", instrument: "paper-of-league" },
      beside: [],
    },
  ]);
  const internship = programmes.find(({ id }) => id === "youth-internship");
  expect(internship?.days).toMatchObject([
    {
      districts: ["alxa-left"],
      runs: [
        { from: "2019-01-01", to: "2020-02-29" },
        { from: "2021-04-01", to: "2021-12-31" },
      ],
    },
    { runs: [{ from: "2019-01-01", to: "2021-12-31" }] },
  ]);
  expect(internship?.statuses).toMatchObject([
    { districts: null, state: "known" },
    { districts: ["alxa-left"], state: "ended", on: "2020-03-01" },
  ]);
});

const requirement = {
  id: "later",
  words: "后来的条件",
  reading: "后来的理解",
  test: { op: "is", fact: "boat", value: true },
} as const;

const changes: readonly LawChange[] = [
  { add: "boat-grant", requirement },
  { relax: "boat-grant", requirement: { ...requirement, id: "one-year" } },
  { replace: "boat-grant", requirement: { ...requirement, id: "registered" } },
  { drop: "boat-grant", requirement: { id: "life-jackets" } },
  {
    options: "boat-grant",
    requirement: { id: "seaworthy" },
    fact: "quay",
    members: ["north-quay"],
  },
  { period: "boat-register", to: "2030-12-31" },
  { end: "crew-award" },
  {
    amount: "boat-grant",
    becomes: {
      kind: "fixed",
      yuan: { kind: "constant", value: 400 },
      words: "400 元",
      interestPaidBy: [{ payer: "海港", share: 1 }],
    },
  },
  { papers: "boat-grant", materials: ["ship-papers"] },
  { names: "north-quay", name: "新北码头" },
];

test("every kind of change is written as it is described", () => {
  const [paper] = relaxedByBanner;
  if (!paper) throw new Error("no paper");
  const { rules: own } = harbour;
  const instruments = [{ ...paper, amendments: [{ from: "2025-01-01", changes }] }];
  const confirmations = [
    { programme: "boat-register", on: "2025-02-01", by: "港务局", answer: "running" as const },
  ];
  const json = written({ ...own, instruments, confirmations }, "2025-06-01");
  const both = (words: string) => ({ zh: words, en: words });
  expect(json.instruments[0]?.amendments).toMatchObject([
    {
      from: "2025-01-01",
      to: null,
      districts: null,
      under: null,
      reverts: false,
      changes: changes.map((change) =>
        "names" in change ? { ...change, name: both(change.name) } : expect.anything(),
      ),
    },
  ]);
  expect(json.instruments[0]?.amendments[0]?.changes[0]).toEqual({
    add: "boat-grant",
    requirement: { ...requirement, words: both("后来的条件"), reading: both("后来的理解") },
  });
  expect(json.confirmations).toEqual([
    {
      programme: "boat-register",
      districts: null,
      on: "2025-02-01",
      by: both("港务局"),
      answer: "running",
      note: null,
    },
  ]);
  const [grant, register] = json.programmes;
  expect(grant?.requirements.find(({ id }) => id === "later")).toMatchObject({
    outside: { id: paper.id },
    changedBy: [paper.id],
  });
  expect(register?.statuses).toMatchObject([{ state: "confirmed", on: "2025-02-01" }]);
});
