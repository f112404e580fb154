import { describe, expect, test } from "vitest";
import { cellText, dayOfSerial, type Workbook } from "./cell-text";

const plain: Workbook = {
  texts: ["编号", "_x0041__x00e9_"],
  styles: [0],
  formats: new Map(),
  from1904: false,
};
/** A cell whose style has this format, one that the file defines where it is written out. */
const shown = (format: number | string, value: string, from1904 = false) => {
  const own = typeof format === "string";
  const formats = new Map(own ? [[200, format] as const] : []);
  return cellText("n", 1, value, {
    ...plain,
    styles: [0, own ? 200 : format],
    formats,
    from1904,
  });
};

describe("a cell without a format", () => {
  test.each([
    ["s", "0", "编号"],
    ["s", "1", "Aé"],
    ["s", "7", { text: "", problem: "brokenText" }],
    ["s", "x", { text: "", problem: "brokenText" }],
    ["s", "", ""],
    ["b", "1", "TRUE"],
    ["b", "0", "FALSE"],
    ["d", "2019-09-01T00:00:00", "2019-09-01"],
    ["str", "_x000A_7", "\n7"],
    ["inlineStr", "_x7", "_x7"],
    ["inlineStr", "_x005F_x000D_", "_x000D_"],
    ["e", "#N/A", "#N/A"],
  ])("of type %s: %j is %j", (type, value, text) => {
    expect(cellText(type, 0, value, plain)).toEqual(text);
  });

  test.each([
    ["12.50", "12.5"],
    ["0.30000000000000004", "0.3"],
    ["-3", "-3"],
    ["1E+21", "1000000000000000000000"],
    ["0.0000001", "0"],
    ["", ""],
    [" ", " "],
    ["twelve", "twelve"],
    ["Infinity", "Infinity"],
  ])("a number: %j is %j", (value, text) => {
    expect(cellText("n", 0, value, plain)).toBe(text);
  });
});

describe("a format that every file has", () => {
  test.each([17, 27, 36, 50, 57])("%i hides the day", (format) => {
    expect(shown(format, "43709")).toEqual({ text: "2019-09", problem: "hiddenDay" });
  });

  test.each([16, 28, 51, 58])("%i hides the year", (format) => {
    expect(shown(format, "43709")).toEqual({ text: "09-01", problem: "hiddenYear" });
  });

  test.each([14, 15, 22, 30, 31])("%i is a day", (format) => {
    expect(shown(format, "43709.5")).toBe("2019-09-01");
  });

  test.each([0, 2, 8, 11, 13, 18, 21, 23, 26, 32, 37, 47, 49, 59])("%i is a number", (format) => {
    expect(shown(format, "43709.5")).toBe("43709.5");
  });

  test.each([9, 10])("%i is a percentage", (format) =>
    expect(shown(format, "0.105")).toBe("10.5%"),
  );

  test("is that of a plain number where the style is not there", () => {
    expect(cellText("n", 7, "43709", { ...plain, styles: [14] })).toBe("43709");
  });
});

describe("a format of the file's own", () => {
  test.each(["D", "m月d日", "dd", 'm"月"d"日"'])("%j hides the year", (format) => {
    expect(shown(format, "43709")).toEqual({ text: "09-01", problem: "hiddenYear" });
  });

  test.each(["yyyy年", "[$-804]yyyy", "yyyy;0%", 'yyyy"年"m"月"', "yyyy-mm", "mmm", "m月"])(
    "%j hides the day",
    (format) => expect(shown(format, "43709")).toEqual({ text: "2019-09", problem: "hiddenDay" }),
  );

  test.each(["yyyy/m/d", 'yyyy"年"m"月"d"日"', "[$-804]yyyy/m/d h:mm", "d-mmm-yy"])(
    "%j is a day",
    (format) => expect(shown(format, "43709")).toBe("2019-09-01"),
  );

  test.each([
    "0",
    "h:mm",
    '0"day"',
    '"day"0"%"',
    "[Red]0",
    "[Yellow]0[d]",
    "0\\d",
    "0_d",
    "0*d",
    "0;yyyy",
    "0;0%",
    "",
  ])("%j is a number", (format) => expect(shown(format, "43709")).toBe("43709"));

  test("is one of percents", () => {
    expect(shown("0.0%", "0.07")).toBe("7%");
    expect(shown("0%;yyyy", "1")).toBe("100%");
  });

  test("goes before that of every file with the same number", () => {
    const formats = new Map([[14, "0"]]);
    expect(cellText("n", 0, "43709", { ...plain, styles: [14], formats })).toBe("43709");
  });
});

describe("a day", () => {
  test.each([
    ["0.5", "0.5"],
    ["0.99", "0.99"],
    ["1", "1900-01-01"],
    ["60", "1900-02-29"],
    ["60.5", "1900-02-29"],
    ["2958465", "9999-12-31"],
    ["2958466", "2958466"],
    ["-1", "-1"],
  ])("of serial number %s is shown as %s", (value, text) => expect(shown(14, value)).toBe(text));

  test("may be counted from 1904", () => {
    expect(shown(14, "42247", true)).toBe("2019-09-01");
    expect(shown(14, "60", true)).toBe("1904-03-01");
  });

  test("is that of the whole part", () => {
    expect(dayOfSerial(43_709.99, false)).toBe("2019-09-01");
    expect(dayOfSerial(59.99, false)).toBe("1900-02-28");
  });
});
