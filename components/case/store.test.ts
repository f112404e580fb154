import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Case } from "@/lib/case/case";
import { validCase } from "@/lib/case/value";
import { facts } from "@/lib/policy/documents/alxa-2019/facts";
import { parseCase, saveCase, storedCase, storedCaseFor, subscribe, wipeCase } from "./store";
import { clearTab, readingKey, readTab, tabSnapshot, writeTab } from "./tab";

const person: Case = { asOf: null, facts: { applicant: "person", district: "ejin" } };
const enterprise: Case = { asOf: "2019-09-01", facts: { applicant: "enterprise" } };

function fakeStorage(): Storage {
  const stored = new Map<string, string>();
  return {
    get length() {
      return stored.size;
    },
    clear: () => stored.clear(),
    key: (index) => [...stored.keys()][index] ?? null,
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, text) => void stored.set(key, text),
    removeItem: (key) => void stored.delete(key),
  };
}

const forbidden = new Proxy(fakeStorage(), {
  get() {
    throw new Error("forbidden");
  },
});

describe.each([
  ["in sessionStorage", fakeStorage],
  ["in memory, where storage is forbidden", () => forbidden],
])("the case of the tab %s", (_, storage) => {
  beforeEach(() => vi.stubGlobal("sessionStorage", storage()));
  afterEach(() => {
    wipeCase();
    vi.unstubAllGlobals();
  });

  test("is stored, and is the same object until it changes", () => {
    expect(storedCase()).toBeNull();
    saveCase(person);
    expect(storedCase()).toBe(person);
  });

  test("is read out of what the tab keeps, where that is another", () => {
    saveCase(person);
    writeTab("case", JSON.stringify(enterprise));
    expect(storedCase()).toEqual(enterprise);
    expect(storedCase()).toBe(storedCase());
    clearTab(["case"]);
    expect(storedCase()).toBeNull();
  });

  test("tells whoever listens, and no one after", () => {
    const listener = vi.fn();
    const stop = subscribe(listener);
    saveCase(person);
    wipeCase();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    saveCase(person);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test("of another kind of applicant stays stored beside it", () => {
    saveCase(person);
    saveCase(enterprise);
    expect(storedCase()).toEqual(enterprise);
    expect(storedCaseFor("person")).toEqual(person);
    expect(storedCaseFor("institution")).toBeNull();
  });

  test("is wiped with all that was stored beside it", () => {
    saveCase(person);
    saveCase(enterprise);
    wipeCase();
    expect(storedCase()).toBeNull();
    expect(storedCaseFor("person")).toBeNull();
  });

  test("is told from another, whatever was stored first, and from none", () => {
    const none = tabSnapshot();
    saveCase(person);
    writeTab("case-notes", "mine");
    const both = tabSnapshot();
    expect(both).not.toBe(none);
    wipeCase();
    expect(tabSnapshot()).toBe(none);
    writeTab("case-notes", "mine");
    saveCase(person);
    expect(tabSnapshot()).toBe(both);
    saveCase({ ...person, asOf: "2019-09-01" });
    expect(tabSnapshot()).not.toBe(both);
  });

  test("is the same case wherever on the page of its results one was, which is wiped with it", () => {
    saveCase(person);
    const before = tabSnapshot();
    writeTab(readingKey, "far down");
    expect(tabSnapshot()).toBe(before);
    wipeCase();
    expect(readTab(readingKey)).toBeNull();
  });

  test("takes with it everything else that the tab keeps, and nothing that is not ours", () => {
    if (storage === fakeStorage) sessionStorage.setItem("theirs", "kept");
    writeTab("case-notes", "mine");
    writeTab("case-more", "mine");
    clearTab(["case-more"]);
    expect([readTab("case-notes"), readTab("case-more")]).toEqual(["mine", null]);
    wipeCase();
    expect(readTab("case-notes")).toBeNull();
    if (storage === fakeStorage) expect(sessionStorage.getItem("theirs")).toBe("kept");
  });
});

describe("what is stored", () => {
  test.each([
    null,
    "",
    "{",
    "null",
    "[]",
    "{}",
    '{"facts":{}}',
    '{"asOf":null,"facts":{"applicant":"dog"}}',
    '{"facts":{"applicant":"person"}}',
    '{"asOf":"2019-02-30","facts":{"applicant":"person"}}',
  ])("%j is no case", (text) => expect(parseCase(text)).toBeNull());

  test("keeps of its facts those that the rules can read", () => {
    const stored: Case = {
      asOf: null,
      facts: {
        applicant: "person",
        district: "atlantis",
        workStatus: "employed",
        birthDate: null,
        enterpriseSize: "small",
        unheardOf: true,
      },
    };
    expect(validCase(facts, stored).facts).toEqual({
      applicant: "person",
      workStatus: "employed",
      birthDate: null,
    });
  });
});
