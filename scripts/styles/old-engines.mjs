import postcss from "postcss";
import { dropWritingDown, writeSides } from "./directions.mjs";
import { putInstead } from "./instead.mjs";
import { flattenLayers } from "./layers.mjs";
import { withoutLists } from "./selectors.mjs";

/** How the page is shown weighs nothing against the rules of what is shown. */
const weightless = /:where\(html/;
const unknown = "not selector(:where(a))";

const hasLists = (selector) => /^(?!.*:-moz-).*:(?:is|where)\(/.test(selector);

/** Writes a rule for engines without lists of selectors: in its place, or beside it where newer ones would weigh it otherwise. */
function writeOut(rule) {
  const selector = withoutLists(rule.selector);
  if (!weightless.test(rule.selector)) {
    rule.selector = selector;
    return;
  }
  const older = postcss.atRule({ name: "supports", params: unknown, nodes: [] });
  older.append(rule.clone({ selector }));
  rule.after(older);
}

/**
 * Writes stylesheets for the engines of `browserslist` (package.json), as far as the bundler does not: after Tailwind, before it.
 * `ONE_DIRECTION` says `yes` where every language of the site runs along the page from the left.
 * @returns {import("postcss").Plugin}
 */
export function oldEngines() {
  return {
    postcssPlugin: "old-engines",
    OnceExit(root) {
      const oneDirection = process.env.ONE_DIRECTION === "yes";
      const last = flattenLayers(root);
      if (oneDirection) dropWritingDown(root);
      root.walkRules((rule) => {
        if (hasLists(rule.selector) && !rule.selector.includes("data-writing-mode")) writeOut(rule);
      });
      writeSides(root, oneDirection);
      putInstead(root, last);
    },
  };
}
