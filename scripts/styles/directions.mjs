import postcss from "postcss";

const pairs = ["margin", "padding", "border"];
const sides = { "inset-block": ["top", "bottom"], "inset-inline": ["left", "right"] };
/** The same where lines run down and the first stands leftmost. */
const sidesDown = { "inset-block": ["left", "right"], "inset-inline": ["top", "bottom"] };
const along = ":not([data-writing-mode])";
const down = "[data-writing-mode]";
const everySide = ["top", "right", "bottom", "left"];

/** What a shorthand of two sides stands for: `padding-inline`, `border-block-width`. */
function longhands(property) {
  const match = /^([a-z]+)-(inline|block)(-(?:width|style|color))?$/.exec(property);
  if (!match || !pairs.includes(match[1])) return undefined;
  const [, what, line, part = ""] = match;
  return ["start", "end"].map((end) => `${what}-${line}-${end}${part}`);
}

/** The sides of the page that a property of the sides of lines means; where lines run along the page, from the left, unless others are given. */
function physical(property, of = sides) {
  if (property === "inset") return everySide;
  if (property in of) return of[property];
  const match = /^(inset-(?:inline|block))-(start|end)$/.exec(property);
  return match ? [of[match[1]][match[2] === "start" ? 0 : 1]] : undefined;
}

/** The values of so many sides, of which fewer may be written. */
function spread(values, count) {
  if (count === 4) {
    const [top, right = top, bottom = top, left = right] = values;
    return [top, right, bottom, left];
  }
  return count === 2 ? [values[0], values[1] ?? values[0]] : values.slice(0, 1);
}

/** What a declaration says, of these properties. */
function written(declaration, properties) {
  const whole = /^border-(inline|block)$/.test(declaration.prop);
  const parts = whole ? [declaration.value] : postcss.list.space(declaration.value);
  const values = spread(parts, properties.length);
  return properties.map((prop, index) => declaration.clone({ prop, value: values[index] }));
}

/** The same in a rule of its own, where lines run so. */
const where = (direction, declarations) =>
  postcss.rule({ selector: `:where(html${direction}) &`, nodes: declarations });

/**
 * Writes what engines before 2021 lack of the properties that go by lines in those that they know: each side of a pair on its own,
 * and the sides of the page for positions; where not every language of the site runs along the page from the left, those of either direction.
 * @param {import("postcss").Root} root changed in place
 * @param {boolean} oneDirection whether every language runs along the page from the left
 */
export function writeSides(root, oneDirection) {
  root.walkDecls((declaration) => {
    const { prop } = declaration;
    const same = longhands(prop) ?? (oneDirection || prop === "inset" ? physical(prop) : undefined);
    if (same) {
      declaration.replaceWith(written(declaration, same));
      return;
    }
    const page = physical(prop);
    if (!page) return;
    declaration.replaceWith(
      where(along, written(declaration, page)),
      where(down, written(declaration, physical(prop, sidesDown))),
    );
  });
}

/** A selector where lines run along the page, without that condition; undefined where it is for lines that run down. */
function alongThePage(selector) {
  const rest = selector.replaceAll(along, "");
  return rest.includes(down) ? undefined : rest.replaceAll(/:where\(html\)\s/g, "");
}

/**
 * Leaves out what holds where lines run down the page, and the condition of what holds where they do not.
 * @param {import("postcss").Root} root changed in place
 */
export function dropWritingDown(root) {
  root.walkRules((rule) => {
    if (!rule.selector.includes("data-writing-mode")) return;
    const selectors = rule.selectors.flatMap((selector) => alongThePage(selector) ?? []);
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  root.walkAtRules("media", (media) => {
    if (media.nodes?.length === 0) media.remove();
  });
}
