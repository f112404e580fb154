import postcss from "postcss";

/** Engines in which a flex box keeps no gap between its items, though a grid does: no query asks for that, so by what came with it. */
const withoutGaps = "(not (inset: 0)) and (not (ruby-position: over))";

/** The conditions around a rule, outermost first. */
function conditionsOf(rule) {
  const around = [];
  for (let up = rule.parent; up?.type === "atrule"; up = up.parent) around.unshift(up);
  return around;
}

/** Puts nodes under copies of the conditions of a rule. */
function underConditions(rule, nodes) {
  return conditionsOf(rule).reduceRight(
    (inside, { name, params }) => [postcss.atRule({ name, params, nodes: inside })],
    nodes,
  );
}

const supports = (params, nodes) => postcss.atRule({ name: "supports", params, nodes });

const ruleOf = (selector, properties) =>
  postcss.rule({
    selector,
    nodes: Object.entries(properties).map(([prop, value]) => postcss.decl({ prop, value })),
  });

/** Where engines lack `condition`, a rule is followed by itself with its selectors or declarations put otherwise. */
function follow(rule, condition, changes) {
  rule.after(supports(`not ${condition}`, [rule.clone(changes)]));
}

function focusInstead(rule) {
  const { selector } = rule;
  if (selector.includes(":has(:focus-visible)")) {
    const within = selector.replaceAll(":has(:focus-visible)", ":focus-within");
    follow(rule, "selector(:has(a))", { selector: within });
  } else if (selector.includes(":focus-visible")) {
    const any = selector.replaceAll(":focus-visible", ":focus");
    follow(rule, "selector(:focus-visible)", { selector: any });
  }
}

/** Heights of the window that follow the bars of the browser: without them, its largest height. */
function windowInstead(declaration) {
  const value = declaration.value.replace(/(\d)dv[bh]\b/g, "$1vh").replace(/(\d)dv[iw]\b/g, "$1vw");
  if (value !== declaration.value) declaration.cloneBefore({ value });
}

function turnInstead(declaration) {
  const turned = postcss.decl({ prop: "transform", value: `rotate(${declaration.value})` });
  follow(declaration.parent, "(rotate: 0deg)", { nodes: [turned] });
}

/** Tailwind sets the first values of its own properties where `@property` is unknown, and asks for engines that it knows of. */
function firstValues(rule) {
  if (rule.params.includes("-webkit-hyphens")) rule.params = `${rule.params} or (not (inset: 0))`;
}

const gaps = '[class*="gap-"]';
const items = ":not(:last-child):not(.absolute)";

/** Margins of an item, by the place of its sides. */
const margins = (values) =>
  Object.fromEntries(Object.entries(values).map(([side, value]) => [`margin-${side}`, value]));
const gapOf = (line) => `var(--gap-${line})`;
const half = "calc(var(--gap-block) / 2)";

/** What keeps the items of a flex box apart: half a gap above and below where there may be several lines, so that they stay in line. */
const apartBy = {
  "display: flex": [items, margins({ "inline-end": gapOf("inline") })],
  "display: inline-flex": [items, margins({ "inline-end": gapOf("inline") })],
  "flex-wrap: wrap": [":not(.absolute)", margins({ "block-start": half, "block-end": half })],
  "flex-direction: column": [
    items,
    margins({ "inline-end": "0", "block-start": "0", "block-end": gapOf("block") }),
  ],
  "flex-direction: row": [items, margins({ "inline-end": gapOf("inline"), "block-end": "0" })],
};

/** The margins that go with what a rule says of a flex box. */
const apart = ({ nodes, selector }) =>
  nodes.flatMap(({ prop, value }) => {
    const found = apartBy[`${prop}: ${value}`];
    return found ? [ruleOf(`${selector}${gaps}>${found[0]}`, found[1])] : [];
  });

/** The gaps that a rule states, as properties that the items read. */
function stated(rule) {
  const properties = {};
  rule.walkDecls(/^(row-|column-)?gap$/, ({ prop, value }) => {
    const [row, column = row] = postcss.list.space(value);
    if (prop !== "column-gap") properties["--gap-block"] = row;
    if (prop !== "row-gap") properties["--gap-inline"] = prop === "gap" ? column : row;
  });
  return Object.keys(properties).length > 0 ? [ruleOf(rule.selector, properties)] : [];
}

function gapsInstead(rules) {
  const collect = (make) =>
    rules.flatMap((rule) => {
      const made = make(rule);
      return made.length > 0 ? underConditions(rule, made) : [];
    });
  const sets = collect(stated);
  if (sets.length === 0) return undefined;
  const none = ruleOf(gaps, { "--gap-block": "0px", "--gap-inline": "0px" });
  return supports(withoutGaps, [none, ...sets, ...collect(apart)]);
}

/**
 * Puts beside what older engines lack what they have instead: margins for the gaps of flex boxes, any focus for the visible one, the
 * largest height of the window for its present one, a turn as a transform, first values for Tailwind's own properties.
 * @param {import("postcss").Root} root changed in place
 * @param {import("postcss").ChildNode | undefined} after the node that margins for gaps come after
 */
export function putInstead(root, after) {
  const rules = [];
  root.walkRules((rule) => {
    rules.push(rule);
  });
  const keptApart = gapsInstead(rules);
  if (keptApart) after?.after(keptApart);
  rules.forEach(focusInstead);
  root.walkDecls("rotate", turnInstead);
  root.walkDecls(windowInstead);
  root.walkAtRules("supports", firstValues);
}
