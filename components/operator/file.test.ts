import { describe, expect, test } from "vitest";
import { rules } from "@/lib/policy";
import {
  changing,
  errorsOf,
  example,
  inFile,
  paper,
  said,
  word,
} from "@/lib/settings/testing/stated";
import { fieldLabel } from "./labels";
import { type OperatorFile, readFile, valuesOf } from "./read-file";
import { blankAmendment, blankChange, blankPaper, blankWord, type ChangeValues } from "./values";
import { fieldAt, fileText } from "./write-file";

const made = (file: OperatorFile): unknown => JSON.parse(fileText(file, valuesOf(file)));

/** Papers and words as the page writes them out: what may be left out is null or left out in one way. */
const whole = {
  ...inFile(
    paper({
      amendments: [
        {
          from: "2026-02-01",
          to: "2026-12-31",
          districts: ["ejin", "alxa-left"],
          under: "3.4",
          reverts: true,
          changes: [
            { set: "startup-loan-graduate.staff", value: 4 },
            { set: "startup-subsidy.amount", value: null },
            { set: "stability-refund.share", value: 33.33 },
            { period: "stability-refund", from: null, to: "2030-12-31" },
            { period: "stability-refund", from: "2026-01-01" },
            { end: "youth-internship" },
          ],
        },
      ],
    }),
  ),
  ...said(
    word({ districts: ["ejin"], note: { zh: "测试", en: "test" } }),
    word({ answer: "changed" }),
  ),
};

test("a file that was opened is made again as it was, and what the page is not about stays", () => {
  const others = { hotlines: { 12366: { number: "12345" } }, districtNames: {} };
  expect(made({ ...others, ...whole })).toEqual({ ...others, ...whole });
});

test("the files of the manual are made again and are in order", () => {
  const again = made(example);
  expect(errorsOf(again)).toEqual([]);
  expect(made(again as OperatorFile)).toEqual(again);
});

test("an empty file gets what the page is about", () => {
  expect(made({})).toEqual({ instruments: [], confirmations: [] });
});

const change = (more: Partial<ChangeValues>): unknown => {
  const amendment = { ...blankAmendment(), changes: [{ ...blankChange(), ...more }] };
  const values = {
    ...valuesOf({}),
    instruments: [{ ...blankPaper([]), amendments: [amendment] }],
  };
  const file = JSON.parse(fileText({}, values));
  return file.instruments[0].amendments[0].changes[0];
};

describe("what is typed", () => {
  test.each([
    ["4", 4],
    [" ４ ", 4],
    ["300,000", 300_000],
    ["33.5", 33.5],
    ["-1", -1],
    ["三十万", "三十万"],
    ["", undefined],
  ])("the number %j", (value, expected) => {
    expect(change({ figure: "startup-loan-graduate.staff", value })).toEqual({
      set: "startup-loan-graduate.staff",
      ...(expected !== undefined && { value: expected }),
    });
  });

  test("a number that is not known is null, whatever was typed before", () => {
    expect(change({ figure: "startup-subsidy.amount", value: "6000", unknown: true })).toEqual({
      set: "startup-subsidy.amount",
      value: null,
    });
  });

  test.each([
    ["2026-12-01", "2026-12-01"],
    ["2026.12.1", "2026-12-01"],
    ["２０２６年１２月１日", "2026-12-01"],
    ["20261201", "2026-12-01"],
    ["2026-02-30", "2026-02-30"],
    ["明天", "明天"],
  ])("the day %j", (from, expected) => {
    expect(change({ kind: "period", programme: "stability-refund", from })).toEqual({
      period: "stability-refund",
      from: expected,
    });
  });

  test("the end of a period can stay, be a day, or be open", () => {
    const period = (more: Partial<ChangeValues>) =>
      change({ kind: "period", programme: "stability-refund", ...more });
    expect(period({})).toEqual({ period: "stability-refund" });
    expect(period({ to: "2030-01-01" })).toEqual({ period: "stability-refund", to: "2030-01-01" });
    expect(period({ to: "2030-01-01", toOpen: true })).toEqual({
      period: "stability-refund",
      to: null,
    });
  });

  test("an office's name in one language stands for both, and a note that is blank is none", () => {
    const values = {
      ...valuesOf({}),
      confirmations: [{ ...blankWord(), by: { zh: "旗人社局", en: " " } }],
    };
    const [first] = JSON.parse(fileText({}, values)).confirmations;
    expect(first.by).toBe("旗人社局");
    expect("note" in first).toBe(false);
  });

  test("a new paper has an id that no other has", () => {
    expect(blankPaper([]).id).toBe("paper-1");
    expect(blankPaper([{ id: "paper-2" }]).id).toBe("paper-3");
    expect(blankPaper([{ id: "paper-1" }]).id).toBe("paper-2");
  });
});

describe("what is wrong is said at a field", () => {
  const fieldsOf = (file: OperatorFile) => {
    const values = valuesOf(file);
    return errorsOf(JSON.parse(fileText(file, values))).map(({ path }) => fieldAt(path, values));
  };

  test("everything of a blank paper and a blank answer", () => {
    const values = {
      ...valuesOf({}),
      instruments: [blankPaper([])],
      confirmations: [blankWord()],
    };
    const errors = errorsOf(JSON.parse(fileText({}, values)));
    expect(errors.map(({ path }) => fieldAt(path, values)).sort()).toEqual(
      [
        "confirmations.0.by.zh",
        "confirmations.0.on",
        "confirmations.0.programme",
        "instruments.0.amendments.0.changes.0.figure",
        "instruments.0.amendments.0.changes.0.value",
        "instruments.0.amendments.0.from",
        "instruments.0.issued",
        "instruments.0.issuer.en",
        "instruments.0.issuer.zh",
        "instruments.0.source.en",
        "instruments.0.source.zh",
        "instruments.0.title.en",
        "instruments.0.title.zh",
      ].sort(),
    );
  });

  test.each([
    [{ set: "startup-loan-graduate.staff", value: 10_001 }, {}, {}, "changes.0.value"],
    [{ set: "no-such", value: 1 }, {}, {}, "changes.0.figure"],
    [{ end: "no-such" }, {}, {}, "changes.0.programme"],
    [{ period: "youth-internship" }, {}, {}, "changes.0.to"],
    [{ end: "youth-internship" }, { to: "2026-01-31" }, {}, "to"],
    [{ end: "youth-internship" }, { districts: ["mars"] }, {}, "districts"],
    [{ set: "startup-loan-graduate.staff", value: 4 }, {}, { rank: "banner" }, "under"],
    [{ end: "youth-internship" }, { under: "3.4" }, { rank: "banner" }, "changes.0.programme"],
    [{ set: "startup-loan-graduate.staff", value: 6 }, { under: "3.4" }, {}, "changes.0.value"],
    [
      { set: "skill-upgrade-subsidy.insured-months", value: 24 },
      { districts: ["ejin"] },
      {},
      "districts",
    ],
  ])("%j %j %j", (one, amendment, more, expected) => {
    expect(fieldsOf(inFile(changing([one], amendment, more)))).toEqual([
      `instruments.0.amendments.0.${expected}`,
    ]);
  });

  test("two papers of which neither goes before, each at what it changes", () => {
    const changes = [{ set: "startup-subsidy.amount", value: 6000 }];
    const fields = fieldsOf(inFile(changing(changes), changing(changes, {}, { id: "other" })));
    expect(fields).toContain("instruments.1.amendments.0.changes.0.figure");
  });

  test("nothing else is at a field", () => {
    const values = valuesOf({});
    expect(fieldAt(["hotlines", "12344"], values)).toBeNull();
    expect(fieldAt(["directory", "mars"], values)).toBeNull();
    expect(fieldAt([], values)).toBeNull();
  });
});

test("every field has a name with the part that it stands in", () => {
  expect(fieldLabel("instruments.1.issuer.en", "zh")).toBe("第 2 份文件，谁印发的：英文");
  expect(fieldLabel("instruments.0.amendments.1.changes.2.value", "en")).toBe(
    "Paper 1, Period 2, Change 3, New value",
  );
  expect(fieldLabel("instruments.0.amendments.0.from", "zh")).toBe(
    "第 1 份文件，第 1 段时间，从哪天起",
  );
  expect(fieldLabel("confirmations.0.by.zh", "en")).toBe("Answer 1, Who said so");
});

describe("a file that is opened", () => {
  test.each(["", "x", "[]", "3", "null", "{"])("%j is none of the operator's", (text) => {
    expect(readFile(text)).toBeNull();
  });

  test("may begin with a byte order mark", () => {
    expect(readFile('\uFEFF{"instruments":[]}')).toEqual({ instruments: [] });
  });

  test("of other shapes shows what can be read of it", () => {
    const [first] = rules.programmes;
    const file = { instruments: [3, { title: "x", amendments: {} }], confirmations: { a: 1 } };
    expect(first).toBeDefined();
    const { instruments, confirmations } = valuesOf(file);
    expect(instruments.map(({ title }) => title.zh)).toEqual(["", "x"]);
    expect(confirmations).toEqual([]);
  });
});
