import postcss, { type Root } from "postcss";
import { expect, it } from "vitest";
import { dropWritingDown, writeSides } from "./directions.mjs";
import { putInstead } from "./instead.mjs";
import { flattenLayers } from "./layers.mjs";
import { withoutLists } from "./selectors.mjs";

/** A style sheet after a change, on one line. */
function after(css: string, change: (root: Root) => void): string {
  const root = postcss.parse(css);
  change(root);
  return root.toString().replaceAll(/\s+/g, " ").trim();
}

it("layers follow each other in the order in which they are named, what stands in none comes last", () => {
  const css =
    "@layer base, use; a { top: 1px } @layer use { b { top: 2px } } @layer base { c { top: 3px } }";
  const flat = after(css, (root) => flattenLayers(root));
  expect([...flat.matchAll(/([abc]) \{/g)].map(([, name]) => name)).toEqual(["c", "b", "a"]);
  expect(flat).not.toContain("@layer");
});

it("a layer within another rule is refused: it would come out of order", () => {
  expect(() =>
    after("@media print { @layer base { a { top: 0 } } }", (root) => flattenLayers(root)),
  ).toThrow("cannot be put in order");
});

it.each([
  [".open:is(:where(.group):is([open], :popover-open, :open) *)", ".group[open] .open"],
  ["input:where([type=button], [type=reset])", "input[type=button],input[type=reset]"],
  [":where(.rows > :not(:last-child))", ".rows > :not(:last-child)"],
  [".frame:is(:where(.peer):checked ~ *)", ".peer:checked~.frame"],
  [".row:has(:is(a:hover))", ".row:has(a:hover)"],
])("%s is written %s", (selector, plain) => {
  expect(withoutLists(selector)).toBe(plain);
});

it("a list with no plain form ends the build", () => {
  expect(() => withoutLists(".a .b:is(.c .d)")).toThrow("has no form without");
});

it("pairs of sides are written one by one, positions by the page where all lines run along it", () => {
  const css = "a { padding-inline: 1px 2px; margin-block: auto; inset-block-start: 0 }";
  expect(after(css, (root) => writeSides(root, true))).toBe(
    "a { padding-inline-start: 1px; padding-inline-end: 2px; margin-block-start: auto; margin-block-end: auto; top: 0 }",
  );
  const either = after(css, (root) => writeSides(root, false));
  expect(either).toMatch(/:where\(html:not\(\[data-writing-mode\]\)\) & \{\s*top: 0\s*\}/);
  expect(either).toMatch(/:where\(html\[data-writing-mode\]\) & \{\s*left: 0\s*\}/);
});

it("what holds where lines run down is left out, with the condition of the rest", () => {
  const css =
    "@media (min-width: 1px) { :where(html:not([data-writing-mode])) a { top: 0 } } @media (min-height: 1px) { :where(html[data-writing-mode]) a { top: 1px } }";
  expect(after(css, dropWritingDown)).toBe("@media (min-width: 1px) { a { top: 0 } }");
  expect(
    after(
      ":where(html.large:not([data-writing-mode])) a { top: 0 } :where(html.large[data-writing-mode]) a, p { top: 1px }",
      dropWritingDown,
    ),
  ).toBe(":where(html.large) a { top: 0 } p { top: 1px }");
});

it("gaps of flex boxes become margins in engines that keep none, as wide as the gap", () => {
  const css =
    ".flex { display: flex } .flex-col { flex-direction: column } .gap-2 { gap: 8px 4px }";
  const instead = after(css, (root) => putInstead(root, root.last));
  expect(instead).toContain("@supports (not (inset: 0)) and (not (ruby-position: over))");
  expect(instead).toContain(".gap-2{ --gap-block: 8px; --gap-inline: 4px }".replace("{", " {"));
  expect(instead).toMatch(
    /\.flex\[class\*="gap-"\]>:not\(:last-child\):not\(\.absolute\) \{ margin-inline-end: var\(--gap-inline\)/,
  );
  expect(instead).toMatch(
    /\.flex-col\[class\*="gap-"\]>:not\(:last-child\):not\(\.absolute\) \{[^}]*margin-block-end: var\(--gap-block\)/,
  );
});

it.each([
  ["a:focus-visible { top: 0 }", "@supports not selector(:focus-visible)", "a:focus {"],
  ["a:has(:focus-visible) { top: 0 }", "@supports not selector(:has(a))", "a:focus-within {"],
  ["a { rotate: 90deg }", "@supports not (rotate: 0deg)", "transform: rotate(90deg)"],
  ["a { block-size: 100dvb }", "block-size: 100vh", "block-size: 100dvb"],
])("beside %s stands something older", (css, first, second) => {
  const instead = after(css, (root) => putInstead(root, undefined));
  expect(instead.indexOf(first)).toBeGreaterThanOrEqual(0);
  expect(instead.indexOf(second)).toBeGreaterThan(instead.indexOf(first));
});
