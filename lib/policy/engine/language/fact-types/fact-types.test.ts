import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BitReader, BitWriter } from "@/lib/case/share-bits";
import type { AnswerNames, Fact, FactBase, KnownValue, ValueWords } from ".";
import { factTypes, typeOf } from ".";

/** What holds of every type of fact: a new one is tried by adding a fact of it. */

const base = {
  subjects: ["person"],
  holder: "applicant",
  group: "boats",
  question: "?",
  hint: "",
} as const satisfies Omit<FactBase, "id" | "label">;

const options = [
  { id: "rowing", label: "划桨" },
  { id: "sailing", label: "扬帆" },
  { id: "motor", label: "机动" },
] as const;

const facts: readonly Fact[] = [
  { ...base, id: "boat", label: "有船", type: "yesNo" },
  { ...base, id: "boughtOn", label: "买船日期", type: "date" },
  { ...base, id: "bornOn", label: "出生日期", type: "date", limits: { yearsBefore: 120 } },
  {
    ...base,
    id: "berths",
    label: "泊位",
    type: "number",
    unit: "items",
    decimals: 0,
    min: 1,
    max: 40,
  },
  {
    ...base,
    id: "price",
    label: "价钱",
    type: "number",
    unit: "yuan",
    decimals: 2,
    min: 0,
    max: 1e6,
  },
  { ...base, id: "kind", label: "种类", type: "choice", options },
  {
    ...base,
    id: "grade",
    label: "等级",
    type: "choice",
    options: [5, 3, 1].map((id) => ({ id, label: `${id} 级` })),
  },
  { ...base, id: "kinds", label: "各种", type: "set", options },
];

const words: ValueWords = {
  yes: "是",
  no: "否",
  none: "都没有",
  day: (day) => day,
  quantity: (value, unit) => `${value} ${unit}`,
  list: (parts) => parts.join("、"),
};

const noNames: AnswerNames = {
  isYes: () => false,
  isNo: () => false,
  isBlank: () => false,
  isNothing: () => false,
  option: () => undefined,
  withoutUnit: (text) => text,
};

const samplesOf = (fact: Fact): readonly KnownValue[] =>
  typeOf(fact).samples(fact, 20240229, [1, 2, 40]);

const optionsOf = (fact: Fact) => ("options" in fact ? fact.options.map(({ id }) => id) : []);

test("every type has a fact here", () => {
  expect(new Set(facts.map(({ type }) => type))).toEqual(new Set(Object.keys(factTypes)));
});

test.each(
  facts.filter((fact) => typeOf(fact).answering === "written").map((fact) => [fact.id, fact]),
)("%s: each value is read again as the desk shows it", (_, fact) => {
  for (const value of samplesOf(fact)) {
    expect(typeOf(fact).parse(fact, String(value), noNames)).toEqual({ ok: true, value });
  }
});

describe.each(facts.map((fact) => [fact.id, fact] as const))("%s", (_, fact) => {
  const type = typeOf(fact);
  const samples = samplesOf(fact);

  test("has values, and each is one of its own", () => {
    expect(samples.length).toBeGreaterThan(1);
    for (const value of samples) expect(type.problem(fact, value)).toBeNull();
  });

  test("reads each value again: out of a row, a form and a share code", () => {
    const encode = type.encoder(fact);
    for (const value of samples) {
      expect(type.decode(fact, encode(value))).toEqual(value);
      expect(type.reader(fact, null)(type.fill(fact, value))).toEqual({ ok: true, value });
      const bits = new BitWriter();
      type.writeShared(bits, optionsOf(fact), value);
      const reader = new BitReader(bits.letters());
      expect(type.readShared(reader, optionsOf(fact))).toEqual(value);
      expect(reader.finished).toBe(true);
    }
  });

  test("tells its values apart in a row", () => {
    const rows = samples.map(type.encoder(fact));
    const distinct = new Set(samples.map((value) => JSON.stringify(value)));
    expect(new Set(rows).size).toBe(distinct.size);
  });

  test("has a form field for each part that it names, and no other", () => {
    for (const value of samples) {
      const filled = type.fill(fact, value);
      const parts = typeof filled === "object" && !Array.isArray(filled) ? Object.keys(filled) : [];
      expect(parts).toEqual([...type.parts]);
    }
    expect(type.reader(fact, null)(undefined)).toEqual({ ok: false, problem: "required" });
  });

  test("says each value in words of its own", () => {
    const said = new Map(samples.map((value) => [type.format(fact, value, words), value]));
    const distinct = new Set(samples.map((value) => JSON.stringify(value)));
    expect(said.size).toBe(distinct.size);
    expect(said.has("")).toBe(false);
  });

  test("offers answers where one chooses, and none where one writes", () => {
    const offered = type.offered(fact, words);
    expect(offered.length > 0).toBe(type.answering !== "written");
    for (const { id, value } of offered) {
      const read = type.reader(fact, null)(type.answering === "several" ? [id] : id);
      expect(read).toEqual({ ok: true, value: value ?? [id] });
    }
  });

  test("has a JSON Schema that lets pass what it lets pass itself", () => {
    const ajv = new Ajv();
    addFormats(ajv);
    const schema = type.jsonSchema(fact);
    const accepts = ajv.compile(schema);
    for (const value of [...samples, null]) expect(accepts(value)).toBe(true);
    const own = fc.constantFrom<unknown>(...samples);
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(...facts.flatMap(samplesOf)),
      fc.tuple(own, own).map((both) => both.flat()),
    );
    fc.assert(
      fc.property(junk, (value) => {
        const passes = value === null || type.problem(fact, value) === null;
        // How many decimals there may be is said in words: a multiple of 0.01 cannot be told of floating numbers.
        const decimals = type.problem(fact, value) === "tooManyDecimals";
        expect(decimals || accepts(value) === passes).toBe(true);
      }),
    );
  });

  test("never throws at what is none of its values", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        type.problem(fact, value);
        expect(type.reader(fact, null)(value)).toHaveProperty("ok");
      }),
    );
  });
});
