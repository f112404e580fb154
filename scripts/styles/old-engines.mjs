import { dropWritingDown, writeSides } from "./directions.mjs";
import { putInstead } from "./instead.mjs";
import { flattenLayers } from "./layers.mjs";
import { withoutLists } from "./selectors.mjs";

const hasLists = (selector) => /^(?!.*:-moz-).*:(?:is|where)\(/.test(selector);

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
        if (hasLists(rule.selector) && !rule.selector.includes("data-writing-mode"))
          rule.selector = withoutLists(rule.selector);
      });
      writeSides(root, oneDirection);
      putInstead(root, last);
    },
  };
}
