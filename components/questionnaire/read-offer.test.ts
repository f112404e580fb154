import { afterEach, expect, test } from "vitest";
import { saveCase, storedCase, wipeCase } from "@/components/case/store";
import type { Case } from "@/lib/case/case";
import { encodeCase } from "@/lib/case/share-code";
import { facts } from "@/lib/policy/documents/alxa-2019/facts";
import { END } from "./actions";
import { readOffer } from "./read-offer";
import { linkToStep } from "./step-link";
import { wantedBy } from "./use-navigation";

const half: Case = {
  asOf: null,
  facts: { applicant: "person", district: "ejin", workStatus: "unemployed" },
};
const own: Case = { asOf: null, facts: { applicant: "person", district: "alxa-left" } };
const code = encodeCase(facts, half);

afterEach(wipeCase);

test("a tab without answers goes on with those of the link", () => {
  const offer = readOffer(facts, code, null);
  expect(offer).toMatchObject({ kind: "fresh", theirs: 3, own: 0 });
  if (offer.kind === "fresh") offer.use();
  expect(storedCase()).toEqual(half);
});

test("other answers stay until it is said that those of the link take their place", () => {
  saveCase(own);
  const offer = readOffer(facts, code, own);
  expect(offer).toMatchObject({ kind: "other", theirs: 3, own: 2 });
  expect(storedCase()).toBe(own);
  if (offer.kind === "other") offer.use();
  expect(storedCase()).toEqual(half);
});

test("the same answers need no word, and what is no code says so", () => {
  expect(readOffer(facts, code, half).kind).toBe("same");
  expect(readOffer(facts, code.slice(1), own).kind).toBe("broken");
});

test("a link to a step says the answers and the page behind the #, and nothing before it", () => {
  for (const [position, wanted] of [
    ["birthDate", "birthDate"],
    [END, null],
  ] as const) {
    const link = linkToStep("https://example.org", facts, half, position, "en");
    const { hash, pathname, search } = new URL(link);
    expect([pathname, search]).toEqual(["/en/check", ""]);
    expect(wantedBy(hash)).toEqual({ position: wanted, applicant: null, code });
  }
});
