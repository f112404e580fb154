import { describe, expect, it } from "vitest";
import { everything, type Query, readQuery, writeQuery } from "./query";

const read = (address: string): Query => readQuery(new URLSearchParams(address));

describe("query", () => {
  it("is everything where the address asks nothing", () => {
    expect(read("")).toEqual(everything);
    expect(writeQuery(everything)).toBe("");
  });

  it("comes back from the address as it went", () => {
    const query: Query = { words: "贷款 50%", applicant: "person", kind: "loan", now: true };
    expect(read(writeQuery(query))).toEqual(query);
  });

  it("passes over what it does not know", () => {
    expect(read("?for=everyone&kind=gift&now=yes&x=1")).toEqual(everything);
  });

  it("reads a form as it reads an address", () => {
    const form = new FormData();
    form.set("q", " 见习 ");
    form.set("for", "");
    form.set("now", "1");
    expect(readQuery(form)).toEqual({ ...everything, words: "见习", now: true });
  });
});
