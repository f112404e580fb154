import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync("app/globals.css", "utf8");

/** The colours that the first rule sets that begins so, by name, from a comment on where one is given. */
function coloursIn(rule: string, comment = ""): ReadonlyMap<string, string> {
  const from = css.indexOf(rule, css.indexOf(comment));
  expect(from, rule).toBeGreaterThanOrEqual(0);
  const body = css.slice(from, css.indexOf("}", from));
  return new Map(
    [...body.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(
      ([, name = "", colour = ""]) => [name, colour] as const,
    ),
  );
}

const light = coloursIn("@theme {");
const night = coloursIn("@media screen and (prefers-color-scheme: dark) {\n");
const strong = coloursIn("@variant strong {", "/* Strong contrast by day. */");
const strongNight = coloursIn("@variant strong {", "/* Strong contrast by night. */");

/** The colours of each theme, and the least contrast of its texts and frames. */
const themes = {
  day: { colours: light, text: 4.5, frame: 3 },
  night: { colours: new Map([...light, ...night]), text: 4.5, frame: 3 },
  "day, in strong contrast": { colours: new Map([...light, ...strong]), text: 7, frame: 4.5 },
  "night, in strong contrast": {
    colours: new Map([...light, ...night, ...strong, ...strongNight]),
    text: 7,
    frame: 4.5,
  },
} as const;

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const texts = "ink soft lake lake-deep gold-deep leaf dusk sky stone clay".split(" ");
const tints = "lake gold leaf dusk sky stone clay".split(" ").map((name) => `${name}-tint`);
const grounds = ["paper", "card", "field", "sand", ...tints];
/** What is filled, and the text on it. */
const fills = [
  ["foam", "lake"],
  ["foam", "lake-deep"],
] as const;
/** Frames of what is filled in, pressed or current. */
const frames = ["edge", "lake", "gold-deep"] as const;

describe.each(Object.entries(themes))("by %s", (_, { colours, text: least, frame: leastFrame }) => {
  const between = (one: string, other: string): number =>
    contrast(colours.get(one) ?? "", colours.get(other) ?? "");

  test("every text can be read on every ground", () => {
    const pairs = [
      ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
      ...fills,
    ];
    const faint = pairs.filter(([text, ground]) => !(between(text, ground) >= least));
    expect(faint).toEqual([]);
  });

  test("every frame of a control is seen on every ground", () => {
    const pairs = frames.flatMap((frame) => grounds.map((ground) => [frame, ground] as const));
    expect(pairs.filter(([frame, ground]) => !(between(frame, ground) >= leastFrame))).toEqual([]);
  });
});

test("contrast is that of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
});

test("every colour but white has one for the night", () => {
  expect([...light.keys()].filter((name) => !night.has(name))).toEqual(["white"]);
});

test("every colour of strong contrast has one for the night, and lines are seen as frames are", () => {
  expect(strong.size).toBeGreaterThan(20);
  expect([...strong.keys()].filter((name) => !strongNight.has(name))).toEqual([]);
  for (const colours of [strong, strongNight]) {
    expect(contrast(colours.get("line") ?? "", colours.get("card") ?? "")).toBeGreaterThanOrEqual(
      4.5,
    );
  }
});

test("no text and no ground has a colour that is not among those tried", () => {
  const files = ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".tsx") && !name.endsWith(".test.tsx"))
      .map((name) => join(folder, name)),
  );
  const names = [...light.keys()].sort((one, other) => other.length - one.length).join("|");
  const used = (kind: string): ReadonlySet<string> => {
    const look = new RegExp(String.raw`(?<![\w-])${kind}-(${names})(?=["'\`\s])`, "g");
    return new Set(
      files.flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(look)].map(([, name = ""]) => name),
      ),
    );
  };
  // Frames and pictures are drawn in the colour of a text that is not written.
  expect([...used("text")].filter((name) => ![...texts, "foam", "edge"].includes(name))).toEqual(
    [],
  );
  // The lake is filled; white lies under codes and the sheet; the sky is a dot.
  const filled = ["lake", "lake-deep", "white", "sky"];
  expect([...used("bg")].filter((name) => ![...grounds, ...filled].includes(name))).toEqual([]);
});
