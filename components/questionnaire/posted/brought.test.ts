import { describe, expect, test } from "vitest";
import type { Case } from "@/lib/case/case";
import { encodeCase } from "@/lib/case/share-code";
import { END } from "../actions";
import { field } from "../field-names";
import { carrying, type Fields, facts, person, positionOf, post } from "./testing/post";

describe("what a tab kept", () => {
  const enterprise: Case = { asOf: null, facts: { applicant: "enterprise", district: "ejin" } };
  const stored = (value: Case, ...aside: readonly Case[]): Fields => ({
    [field.stored]: JSON.stringify(value),
    [field.storedAside]: aside.map((one) => JSON.stringify(one)),
  });

  test("comes along with the answer of the page that scripts left half-way", () => {
    const response = post({ ...stored(person), at: "canWork", canWork: "yes" });
    expect(response.carried.value).toEqual({
      ...person,
      facts: { ...person.facts, canWork: true },
    });
  });

  test("brings the answers as others, and of each kind one", () => {
    const { carried } = post({ ...stored(person, enterprise, person, enterprise), go: END });
    expect(carried).toEqual({ value: person, otherCases: [enterprise] });
  });

  test("leads to the results where they are asked for", () => {
    expect(positionOf(post({ ...stored(person), [field.results]: END }))).toBe("results");
  });

  test("gives way to the case that the page itself carries", () => {
    const { carried } = post({ ...carrying(person), ...stored(enterprise), go: END });
    expect(carried.value).toEqual(person);
  });

  test("loses the answers that the rules cannot read, and no other", () => {
    const old: Case = { ...person, facts: { ...person.facts, workStatus: "emperor" } };
    const { carried } = post({ ...stored(old), go: END });
    expect(carried.value?.facts).toEqual({ applicant: "person", district: "alxa-left" });
  });

  test.each(["", "{", "null", '{"facts":{}}'])(
    "that is no case, %j, is said to be broken",
    (text) => {
      const { page } = post({ [field.stored]: text, go: END });
      expect(page.kind === "ask" && page.notice).toBe("broken");
    },
  );
});

test("a link brings its answers to the results where they are asked for", () => {
  const link = { [field.link]: `#${encodeCase(facts, person)}` };
  expect(positionOf(post({ ...link, [field.results]: END }))).toBe("results");
  expect(positionOf(post({ ...link, go: END }))).not.toBe("results");
});
