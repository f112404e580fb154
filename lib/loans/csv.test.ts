import { expect, test } from "vitest";
import { csvOf, yuanText } from "./csv";

test("a table begins with a byte order mark and ends every line as RFC 4180 says", () => {
  expect(
    csvOf([
      ["月份", "a,b"],
      ['"q"', "1"],
    ]),
  ).toBe('\uFEFF月份,"a,b"\r\n"""q""",1\r\n');
});

test.each([
  [0, "0.00"],
  [7, "0.07"],
  [100, "1.00"],
  [1_521_320, "15213.20"],
])("%i fen are %s yuan", (fen, yuan) => expect(yuanText(fen)).toBe(yuan));
