import { describe, expect, test } from "vitest";
import type { BuiltFile } from "@/lib/build/manifest";
import { isNeverSaved, listLine, listOf, offlineList } from "./list";

/** A build as texts by address: pages, and what they load. */
function build(
  texts: Readonly<Record<string, string>>,
  kinds: Record<string, BuiltFile["kind"]> = {},
) {
  const kindOf = (address: string): BuiltFile["kind"] =>
    kinds[address] ?? (address.startsWith("/_next/") ? "asset" : "page");
  const files = Object.keys(texts).map(
    (address): BuiltFile => ({
      address,
      kind: kindOf(address),
      type: "",
      tag: `tag of ${address}`,
      encodings: [],
    }),
  );
  return offlineList(
    files,
    ({ address }) => texts[address] ?? "",
    "build",
    (text) => text,
  );
}

const chunk = (name: string): string => `/_next/static/chunks/${name}`;

const walk = {
  "/": "",
  "/check": `<script src="${chunk("check.js")}"></script>`,
  "/result": "",
  "/desk": "",
  "/desk/batch": "",
  "/en": "",
  "/en/check": "",
  "/en/result": "",
  "/en/desk": "",
  "/en/desk/batch": "",
};
const scripts = {
  [chunk("check.js")]: 'load("static/chunks/question.js")',
  [chunk("question.js")]: "",
};

describe("what is saved on a device", () => {
  test("begins with the walk, in its order, each page with what it loads at once and later", () => {
    expect(build({ ...walk, ...scripts }).languages.zh?.first).toEqual([
      "/",
      "/check",
      chunk("check.js"),
      chunk("question.js"),
      "/result",
      "/offline.js",
      "/read-aloud.js",
      "/icon.svg",
      "/manifest.webmanifest",
      "/offline",
    ]);
  });

  test("holds the scripts that run beside a page, and none of what only tells where scripts come from", () => {
    const beside = chunk("beside.js");
    const map = chunk("check.js.map");
    const texts = {
      ...walk,
      [chunk("check.js")]: `new Worker("${beside}")\n//# sourceMappingURL=check.js.map`,
      [beside]: "",
      [map]: "",
    };
    const { zh } = build(texts, { [beside]: "worker" }).languages;
    expect(zh?.first.slice(1, 4)).toEqual(["/check", chunk("check.js"), beside]);
    expect([...(zh?.first ?? []), ...(zh?.rest ?? [])]).not.toContain(map);
  });

  test("goes on with the other pages of the language, and ends with those of clerks", () => {
    const other = { "/policies/one": chunk("guide.js"), "/en/policies/one": "", "/enter": "" };
    const { zh, en } = build({
      ...walk,
      ...scripts,
      ...other,
      "/desk": chunk("desk.js"),
      [chunk("guide.js")]: "",
      [chunk("desk.js")]: "check.js",
    }).languages;
    expect(zh?.rest).toEqual([
      "/policies/one",
      chunk("guide.js"),
      "/enter",
      "/desk",
      chunk("desk.js"),
      "/desk/batch",
    ]);
    expect(en?.rest).toEqual(["/en/policies/one", "/en/desk", "/en/desk/batch"]);
  });

  test("holds no page of the operator or the rulebook, no script for old browsers, no picture, no source map and nothing that no page loads", () => {
    const texts = {
      ...walk,
      "/operator": "",
      "/rulebook": "",
      "/rulebook/one": "",
      "/en/rulebook/one": "",
      "/check": `<script src="${chunk("old.js")}" noModule=""></script><img src="${chunk("a.png")}"/>`,
      [chunk("old.js")]: "",
      [chunk("a.png")]: "",
      [chunk("b.js.map")]: "",
      [chunk("b.js")]: "",
    };
    const saved = Object.values(build(texts).languages).flatMap(({ first, rest }) => [
      ...first,
      ...rest,
    ]);
    expect(saved).toContain("/check");
    for (const address of Object.keys(texts).filter((at) => !(at in walk))) {
      expect(saved, address).not.toContain(address);
    }
  });

  test("tells pages that no device saves, in every language", () => {
    const never = ["/operator", "/rulebook", "/en/rulebook", "/en/rulebook/one"];
    expect([...never, "/", "/en/law", "/rulebooks"].filter(isNeverSaved)).toEqual(never);
  });

  test("names the content of what keeps its address, and of nothing else", () => {
    const { tags } = build(
      { ...walk, ...scripts, "/offline.js": "" },
      { "/offline.js": "offline" },
    );
    expect(tags["/check"]).toBe("tag of /check");
    expect(tags["/offline.js"]).toBe("tag of /offline.js");
    expect(Object.keys(tags).filter((address) => address.startsWith("/_next/"))).toEqual([]);
    expect(tags["/offline"]).toBeUndefined();
  });

  test("is another version where one page or one script is another", () => {
    const version = (texts: Readonly<Record<string, string>>) => build(texts).version;
    expect(version({ ...walk, ...scripts })).toBe(version({ ...walk, ...scripts }));
    expect(version({ ...walk, ...scripts })).not.toBe(
      version({ ...walk, [chunk("check.js")]: "" }),
    );
  });

  test("cannot be made of a build that lacks a page of the walk", () => {
    const { "/result": _, ...without } = walk;
    expect(() => build(without)).toThrow("The build has no page at /result.");
  });

  test("is read back from the file of the worker", () => {
    const list = build({ ...walk, ...scripts });
    expect(listOf(`${listLine(list)}\nthe worker`)).toEqual(list);
  });
});
