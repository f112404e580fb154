import { describe, expect, test } from "vitest";
import { comparable, visible } from "./invisible";

describe("signs that nobody sees", () => {
  const signs = [
    0, 7, 0x1f, 0x7f, 0x85, 0xad, 0x61c, 0x200b, 0x200e, 0x202e, 0x2060, 0x2066, 0xfeff, 0xfffc,
  ];

  test.each(signs)("U+%i is no part of any word", (code) => {
    expect(visible(`额济${String.fromCharCode(code)}纳`)).toBe("额济纳");
  });

  test("are not those that part words and lines", () => {
    expect(visible("a b\tc\nd\re\u3000f")).toBe("a b\tc\nd\re\u3000f");
  });

  test("join signs of some scripts, and count only where words are compared", () => {
    const joined = ["ᠮ\u180bᠨ", "a\u200db", "✔\ufe0f"];
    expect(joined.map(visible)).toEqual(joined);
    expect(comparable("a\u200db\u200c✔\ufe0f\u180e")).toBe("ab✔");
  });
});
