import { describe, expect, test } from "vitest";
import type { Case } from "@/lib/case/case";
import { encodeCase } from "@/lib/case/share-code";
import { applicants } from "@/lib/policy/engine";
import { END, START } from "../actions";
import { field } from "../field-names";
import { respondTo } from "./respond";
import {
  carrying,
  context,
  errorsOf,
  type Fields,
  facts,
  person,
  positionOf,
  post,
} from "./testing/post";

describe("the first page", () => {
  test("begins a case and asks the first question", () => {
    const response = post({ at: START, applicant: "person", district: "ejin" });
    expect(response.carried.value).toEqual({
      asOf: null,
      facts: { applicant: "person", district: "ejin" },
    });
    expect(positionOf(response)).toBe("workStatus");
  });

  test("takes 不清楚 for a place, and goes on asking", () => {
    const response = post({ at: START, applicant: "person", district: "unsure" });
    expect(response.carried.value?.facts.district).toBeNull();
    expect(positionOf(response)).toBe("workStatus");
  });

  test("names what is missing and keeps what was chosen", () => {
    const response = post({ at: START, district: "ejin" });
    expect(errorsOf(response)).toEqual(["applicant"]);
    expect(response.page.kind === "ask" && response.page.typed).toMatchObject({ district: "ejin" });
    expect(errorsOf(post({ at: START }))).toEqual(["applicant", "district"]);
    expect(errorsOf(post({ at: START, applicant: "dog", district: "moon" }))).toHaveLength(2);
  });

  test("another place changes the place alone", () => {
    const response = post({
      ...carrying(person),
      at: START,
      applicant: "person",
      district: "ejin",
    });
    expect(response.carried.value?.facts).toEqual({ ...person.facts, district: "ejin" });
  });

  test("as another kind one begins anew, and going back finds the answers again", () => {
    const there = post({
      ...carrying(person),
      at: START,
      applicant: "enterprise",
      district: "ejin",
    });
    expect(there.carried.value?.facts).toEqual({ applicant: "enterprise", district: "ejin" });
    expect(there.carried.otherCases).toEqual([person]);
    const back = post({
      [field.case]: there.carried.value ? encodeCase(facts, there.carried.value) : "",
      [field.otherCase]: there.carried.otherCases.map((one) => encodeCase(facts, one)),
      at: START,
      applicant: "person",
      district: "alxa-left",
    });
    expect(back.carried.value).toEqual(person);
    expect(back.carried.otherCases.map((one) => one.facts.applicant)).toEqual(["enterprise"]);
  });
});

describe("answers as other kinds of applicant", () => {
  const otherKinds = applicants.filter((one) => one !== "person");
  const others = [...otherKinds, "person" as const].map((applicant) =>
    encodeCase(facts, { asOf: null, facts: { applicant } }),
  );
  const withOtherCases = (codes: readonly string[]) =>
    post({
      ...carrying(person),
      at: "workStatus",
      workStatus: "employed",
      [field.otherCase]: codes,
    });

  test("are one for each of the others, and a form with more is none of ours", () => {
    const kinds = withOtherCases(others.slice(0, -1)).carried.otherCases.map(
      (one) => one.facts.applicant,
    );
    expect(kinds).toEqual(otherKinds);
    for (const codes of [others, Array.from({ length: 4000 }, () => others[0] ?? "")]) {
      const response = withOtherCases(codes);
      expect(response.carried).toEqual({ value: null, otherCases: [] });
      expect(response.page).toMatchObject({ position: START, notice: "broken" });
    }
  });
});

describe("a question", () => {
  const at = { ...carrying(person), at: "birthDate" };
  const typed = { "birthDate.year": "1990", "birthDate.month": "2", "birthDate.day": "30" };

  test("is answered, and the next one follows", () => {
    const response = post({ ...at, ...typed, "birthDate.day": "２８" });
    expect(response.carried.value?.facts.birthDate).toBe("1990-02-28");
    expect(positionOf(response)).not.toBe("birthDate");
  });

  test("with a day that is none is asked again, and what was typed is kept", () => {
    const response = post({ ...at, ...typed });
    expect([positionOf(response), errorsOf(response)]).toEqual(["birthDate", ["birthDate"]]);
    expect(response.page.kind === "ask" && response.page.typed).toMatchObject({
      birthDate: { day: "30" },
    });
    expect(response.carried.value).toEqual(person);
  });

  test("answered 不清楚 is not asked again, and what was typed does not matter", () => {
    const response = post({ ...at, ...typed, [field.unsure]: "birthDate" });
    expect(response.carried.value?.facts.birthDate).toBeNull();
    expect(positionOf(response)).not.toBe("birthDate");
  });

  test("that shares its page is answered with it, and both say what is wrong", () => {
    const both = { ...carrying(person), at: "canWork", [field.with]: "wantsWork" };
    const answered = post({ ...both, canWork: "yes", wantsWork: "no" });
    expect(answered.carried.value?.facts).toMatchObject({ canWork: true, wantsWork: false });
    const none = post(both);
    expect([positionOf(none), errorsOf(none)]).toEqual(["canWork", ["canWork", "wantsWork"]]);
    const half = post({ ...both, wantsWork: "no" });
    expect(errorsOf(half)).toEqual(["canWork"]);
    const [wrong] = half.page.kind === "ask" ? half.page.errors : [];
    expect(wrong?.text).toMatch(/^能干活：/);
    expect(half.page.kind === "ask" && half.page.typed).toMatchObject({ wantsWork: "no" });
  });

  test("that shares its page keeps its answer where the rest is 不清楚", () => {
    const both = { ...carrying(person), at: "canWork", [field.with]: "wantsWork" };
    const unsure = post({ ...both, wantsWork: "no", [field.unsure]: "canWork" });
    expect(unsure.carried.value?.facts).toMatchObject({ canWork: null, wantsWork: false });
  });

  test("shares its page with no other than the document says", () => {
    const odd = post({
      ...carrying(person),
      at: "canWork",
      canWork: "yes",
      [field.with]: ["graduate", "needsFinancing", "unemploymentBenefitConfirmed"],
      graduate: "yes",
      needsFinancing: "yes",
      unemploymentBenefitConfirmed: "yes",
    });
    expect(odd.carried.value?.facts).toEqual({ ...person.facts, canWork: true });
  });

  test("of another kind is not answered", () => {
    for (const id of ["distressRecognised", "needsFinancing", "constructor"]) {
      expect(post({ ...carrying(person), at: id, [id]: "yes" }).carried.value).toEqual(person);
    }
  });

  test("of an office has no page, and takes no answer", () => {
    const id = "unemploymentBenefitConfirmed";
    const { value } = post({ ...carrying(person), at: id, [id]: "yes" }).carried;
    expect(value?.facts[id]).toBeUndefined();
    expect(post({ ...carrying(person), go: id }).page).not.toMatchObject({ position: id });
  });

  test("may be opened at any time, with the answer given", () => {
    const response = post({ ...carrying(person), [field.go]: "workStatus" });
    expect(positionOf(response)).toBe("workStatus");
    expect(response.page.kind === "ask" && response.page.typed).toEqual({
      workStatus: "unemployed",
    });
  });

  test("the end is not reached before nothing is left to ask", () => {
    expect(positionOf(post({ ...carrying(person), [field.go]: END }))).toBe("birthDate");
    const outside: Case = {
      asOf: null,
      facts: { applicant: "enterprise", district: "outside" },
    };
    expect(positionOf(post({ ...carrying(outside), [field.go]: "nothing" }))).toBe(END);
  });
});

describe("the results", () => {
  const ask = { ...carrying(person), [field.results]: "now" };

  test("come at any time", () => {
    expect(post(ask).page).toEqual({
      kind: "results",
      value: person,
      wrongDay: null,
      clash: [],
    });
  });

  test("are of the day that is typed, that a button names, or of today", () => {
    const day = { "asOf.year": "2019", "asOf.month": "9", "asOf.day": "1" };
    const dated = post({ ...carrying(person), ...day, [field.day]: "typed" });
    expect(dated.carried.value?.asOf).toBe("2019-09-01");
    const named = post({ ...carrying(person), ...day, [field.day]: "2021-12-31" });
    expect(named.carried.value?.asOf).toBe("2021-12-31");
    const now = post({ ...carrying({ ...person, asOf: "2019-09-01" }), [field.day]: "today" });
    expect(now.carried.value?.asOf).toBeNull();
  });

  test("keep the day before where an answer cannot be on the one that is typed", () => {
    const born: Case = { asOf: null, facts: { ...person.facts, birthDate: "1991-03-27" } };
    const on = (date: string) => {
      const day = { "asOf.year": "1991", "asOf.month": "3", "asOf.day": date };
      return post({ ...carrying(born), ...day, [field.day]: "typed" });
    };
    expect(on("26").page).toMatchObject({ kind: "results", clash: ["birthDate"] });
    expect(on("26").carried.value?.asOf).toBeNull();
    expect(on("27").page).toMatchObject({ kind: "results", clash: [] });
    expect(on("27").carried.value?.asOf).toBe("1991-03-27");
  });

  test("keep a day that is none", () => {
    const day = { "asOf.year": "2019", "asOf.month": "13", "asOf.day": "1" };
    const { page, carried } = post({ ...carrying(person), ...day, [field.day]: "typed" });
    expect(page.kind === "results" && page.wrongDay?.month).toBe("13");
    expect(carried.value?.asOf).toBeNull();
    expect(post({ ...carrying(person), [field.day]: "2019-02-30" }).page).toMatchObject({
      kind: "results",
    });
  });
});

describe("what cannot be read", () => {
  test.each([
    ["a changed code", { ...carrying(person), [field.case]: "1234567", at: "birthDate" }],
    ["a code that is none", { [field.case]: "<script>", [field.results]: "now" }],
  ])("%s begins again and says so", (_, fields) => {
    const { page, carried } = post(fields);
    expect(page).toMatchObject({ kind: "ask", position: START, notice: "broken" });
    expect(carried).toEqual({ value: null, otherCases: [] });
  });

  test("a form that is too large begins again and says so", () => {
    expect(respondTo(null, context).page).toMatchObject({ position: START, notice: "broken" });
  });

  test("an empty form, or one without a case, begins at the beginning", () => {
    const forms: Fields[] = [{}, { at: "birthDate" }, { [field.results]: "now" }, { go: END }];
    for (const fields of forms) {
      const { page } = post(fields);
      expect(page).toMatchObject({ kind: "ask", position: START, errors: [] });
      expect(page).not.toHaveProperty("notice");
    }
  });

  test("answers as another kind of applicant that cannot be read are left out", () => {
    const response = post({
      ...carrying(person),
      [field.otherCase]: ["nonsense"],
      [field.go]: START,
    });
    expect(response.carried).toEqual({ value: person, otherCases: [] });
  });
});

test.each([START, END, ":results"])("at %s it is asked first whether all shall go", (back) => {
  const response = post({ ...carrying(person), [field.wipe]: back });
  expect(response.carried.value).toEqual(person);
  expect(response.page).toEqual({ kind: "wiping", back });
});

test("a link that was pasted goes on where it says, and one that cannot be read says so", () => {
  const code = encodeCase(facts, person);
  const at = (link: string) => post({ [field.link]: link });
  expect(at(`https://example.org/check#${code}&q=birthDate`).carried.value).toEqual(person);
  expect(positionOf(at(`https://example.org/check#${code}&q=workStatus`))).toBe("workStatus");
  expect(positionOf(at(`https://example.org/result#${code}`))).toBe("birthDate");
  expect(at("https://example.org/check#20ABC").page).toMatchObject({ notice: "brokenLink" });
  expect(at("").page).toMatchObject({ notice: "brokenLink" });
});

test("one button leaves nothing behind", () => {
  const response = post({ ...carrying(person), [field.otherCase]: ["x"], [field.wipe]: "all" });
  expect(response.carried).toEqual({ value: null, otherCases: [] });
  expect(response.page).toMatchObject({ kind: "ask", position: START, notice: "wiped" });
});
