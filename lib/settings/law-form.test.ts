import { describe, expect, test } from "vitest";
import { districtsOf, rules } from "@/lib/policy";
import {
  changing,
  example,
  inFile,
  paper,
  said,
  settingsOf,
  word,
  words,
  wrongWith,
  wrongWithin,
} from "./testing/stated";

describe("later papers", () => {
  test("are read in each of their forms", () => {
    const [banner, league] = settingsOf(example).instruments;
    expect(banner).toEqual(example.instruments[0]);
    expect(league).toEqual({ ...example.instruments[1], number: null });
  });

  test("may have no number, and amendments of every kind", () => {
    expect(settingsOf(inFile(paper({ number: null }))).instruments[0]?.number).toBeNull();
    const every = changing(
      [
        { set: "startup-subsidy.amount", value: null },
        { period: "stability-refund", from: null, to: "2030-12-31" },
        { end: "youth-internship" },
      ],
      { to: "2026-02-01", districts: ["ejin", "alxa-left"], reverts: true },
    );
    expect(settingsOf(inFile(every)).instruments[0]?.amendments).toEqual(every.amendments);
    const ends = [{ end: "youth-internship" }];
    expect(settingsOf(inFile(changing(ends, { reverts: false }))).instruments).toEqual(
      settingsOf(inFile(changing(ends))).instruments,
    );
  });

  test.each([
    ["a", null],
    ["0-9-z", null],
    ["a".repeat(60), null],
    ["a".repeat(61), "tooLong"],
    ["", "empty"],
    ["A", "notAnId"],
    ["a b", "notAnId"],
    ["额济纳", "notAnId"],
    [5, "wrongType"],
    ["loans-2023", "sameId"],
  ])("id %j", (id, code) => {
    expect(wrongWith(inFile(paper({ id })))).toEqual(
      code === null ? [] : [`${code} instruments.0.id`],
    );
  });

  test("have ids of their own", () => {
    const changes = [{ end: "youth-internship" }];
    expect(wrongWith(inFile(paper(), changing(changes)))).toEqual([
      "sameId instruments.0.id",
      "sameId instruments.1.id",
    ]);
  });

  test.each([
    [{ from: "2026-02-29" }, ["notADay from"]],
    [{ from: "2026-2-1" }, ["notADay from"]],
    [{ from: 20260201 }, ["wrongType from"]],
    [{ from: undefined }, ["missing from"]],
    [{ from: "1999-12-31" }, ["notAnOption from"]],
    [{ from: "2000-01-01" }, []],
    [{ to: "2100-12-31" }, []],
    [{ to: "2101-01-01" }, ["notAnOption to"]],
    [{ to: "2026-02-01" }, []],
    [{ to: "2026-01-31" }, ["endsBeforeItBegins to"]],
    [{ to: null }, []],
    [{ districts: [] }, ["emptyList districts"]],
    [{ districts: ["outside"] }, ["notAnOption districts.0"]],
    [{ districts: ["ejin", "mars"] }, ["notAnOption districts.1"]],
    [{ districts: "ejin" }, ["wrongType districts"]],
    [{ reverts: "yes" }, ["wrongType reverts"]],
    [{ changes: [] }, ["emptyList changes"]],
    [{ changes: undefined }, ["missing changes"]],
    [{ note: "x" }, ["unknownMember note"]],
  ])("an amendment with %j", (more, expected) => {
    expect(wrongWithin(inFile(changing([{ end: "youth-internship" }], more)))).toEqual(expected);
  });

  test.each([
    [{ set: "startup-subsidy.colour", value: 1 }, ["notAnOption set"]],
    [{ set: "startup-loan-graduate.staff", value: 0 }, []],
    [{ set: "startup-loan-graduate.staff", value: 10_000 }, []],
    [{ set: "startup-loan-graduate.staff", value: 10_001 }, ["tooLarge value"]],
    [{ set: "startup-loan-graduate.staff", value: -1 }, ["tooSmall value"]],
    [{ set: "startup-loan-graduate.staff", value: 4.5 }, ["notWhole value"]],
    [{ set: "startup-loan-graduate.staff", value: "4" }, ["wrongType value"]],
    [{ set: "startup-loan-graduate.staff" }, ["missing value"]],
    [{ set: "startup-loan-graduate.staff", value: null }, []],
    [{ set: "stability-refund.share", value: 100 }, []],
    [{ set: "stability-refund.share", value: 100.01 }, ["tooLarge value"]],
    [{ set: "stability-refund.share", value: 33.333 }, ["tooManyDecimals value"]],
    [{ set: "stability-refund.share", value: 33.33 }, []],
    [{ set: "distressed-stability-refund.share", value: 33.33 }, ["tooExact value"]],
    [{ set: "startup-loan-individual.ceiling", value: 100_000_000 }, []],
    [{ set: "startup-loan-individual.ceiling", value: 100_000_000.01 }, ["tooLarge value"]],
    [{ end: "no-programme" }, ["notAnOption end"]],
    [{ end: "youth-internship", value: 1 }, ["unknownMember value"]],
    [{ period: "youth-internship" }, ["missing to"]],
    [{ period: "youth-internship", to: "2026-13-01" }, ["notADay to"]],
    [
      { period: "youth-internship", from: "2027-01-02", to: "2027-01-01" },
      ["endsBeforeItBegins to"],
    ],
    [{ period: "youth-internship", from: "2027-01-01", to: "2027-01-01" }, []],
    [{ period: "distressed-stability-refund", from: "2027-01-01" }, ["endsBeforeItBegins from"]],
    [{ relax: "startup-loan-graduate", requirement: {} }, ["notAChange "]],
    [{}, ["notAChange "]],
    [null, ["wrongType "]],
    ["youth-internship", ["wrongType "]],
  ])("a change %j", (change, expected) => {
    expect(wrongWithin(inFile(changing([change as object])))).toEqual(expected);
  });

  test.each([
    [{ from: "2026-02-29" }, {}, "notADay instruments.0.amendments.0.from"],
    [{}, { issued: "" }, "notADay instruments.0.issued"],
    [{}, { rank: "county" }, "notAnOption instruments.0.rank"],
    [{}, { title: undefined }, "missing instruments.0.title"],
  ])(
    "a number that is wrong is named beside what cannot be read: %j %j",
    (amendment, more, error) => {
      const file = changing([{ set: "startup-loan-graduate.staff", value: -1 }], amendment, more);
      expect(wrongWith(inFile(file)).sort()).toEqual(
        [error, "tooSmall instruments.0.amendments.0.changes.0.value"].sort(),
      );
    },
  );

  test("want all that names them", () => {
    expect(wrongWith(inFile({}))).toEqual(
      ["id", "rank", "issued", "title", "issuer", "source", "amendments"].map(
        (name) => `missing instruments.0.${name}`,
      ),
    );
    expect(
      wrongWith(inFile(paper({ rank: "county", title: "x", source: { zh: "x" }, more: 1 }))),
    ).toEqual([
      "notAnOption instruments.0.rank",
      "wrongType instruments.0.title",
      "missing instruments.0.source.en",
      "unknownMember instruments.0.more",
    ]);
    expect(wrongWith(inFile(paper({ amendments: [] })))).toEqual([
      "emptyList instruments.0.amendments",
    ]);
    expect(wrongWith({ instruments: {} })).toEqual(["wrongType instruments"]);
    expect(wrongWith(inFile("x"))).toEqual(["wrongType instruments.0"]);
  });
});

describe("what offices have said", () => {
  test("is read, by whom in both languages or in one text for both", () => {
    const stated = said(
      word({ districts: ["ejin"], note: "测试" }),
      word({ by: "测试局", answer: "ended" }),
      word({ answer: "changed", note: words }),
    );
    expect(settingsOf(stated).confirmations).toEqual([
      word({ districts: ["ejin"], note: { zh: "测试", en: "测试" } }),
      word({ by: { zh: "测试局", en: "测试局" }, answer: "ended" }),
      word({ answer: "changed", note: words }),
    ]);
  });

  test.each([
    [{ programme: "no-programme" }, ["notAnOption programme"]],
    [{ districts: ["outside"] }, ["notAnOption districts.0"]],
    [{ districts: [] }, ["emptyList districts"]],
    [{ programme: "skill-upgrade-subsidy", districts: ["ejin"] }, ["noDistrict districts"]],
    [
      { programme: "skill-upgrade-subsidy", districts: ["ejin"], on: "" },
      ["notADay on", "noDistrict districts"],
    ],
    [{ programme: "skill-upgrade-subsidy" }, []],
    [{ on: "2026-02-29" }, ["notADay on"]],
    [{ on: undefined }, ["missing on"]],
    [{ by: undefined }, ["missing by"]],
    [{ by: "" }, ["empty by"]],
    [{ by: 12333 }, ["wrongType by"]],
    [{ by: { zh: "x" } }, ["missing by.en"]],
    [{ note: null }, ["wrongType note"]],
    [{ answer: "yes" }, ["notAnOption answer"]],
    [{ phone: "1" }, ["unknownMember phone"]],
  ])("with %j", (more, expected) => {
    expect(wrongWith(said(word(more)))).toEqual(
      expected.map((error) => error.replace(" ", " confirmations.0.")),
    );
  });

  test("every programme and district can be named", () => {
    const all = rules.programmes.map(({ id }) => word({ programme: id }));
    expect(wrongWith(said(...all))).toEqual([]);
    const districts = districtsOf(rules).map(({ id }) => id);
    expect(wrongWith(said(word({ districts })))).toEqual([]);
  });
});
