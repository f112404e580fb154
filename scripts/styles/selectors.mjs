import parser from "postcss-selector-parser";

/** In engines without `:is()` they do not exist either, and who does not know them drops the whole rule. */
const newer = new Set([":popover-open", ":open"]);

const isList = (node) => node.type === "pseudo" && [":is", ":where"].includes(node.value);

const standsFor = (alternative) => alternative.toString().trim();

/** Parts of a compound in an order that is allowed: the element first. */
function joined(before, inside, after) {
  const parts = [...before, ...inside, ...after];
  const tags = parts.filter(({ type }) => type === "tag" || type === "universal");
  return [...tags, ...parts.filter((part) => !tags.includes(part))];
}

/** The selector with one alternative in the place of the list at `at`, or undefined where that has no plain form. */
function withAlternative(selector, at, alternative) {
  const nodes = selector.nodes;
  let from = at;
  while (from > 0 && nodes[from - 1].type !== "combinator") from -= 1;
  let to = at + 1;
  while (to < nodes.length && nodes[to].type !== "combinator") to += 1;
  const [before, after] = [nodes.slice(from, at), nodes.slice(at + 1, to)];
  const inside = alternative.nodes.map((node) => node.clone({ spaces: {} }));
  const combined = inside.some(({ type }) => type === "combinator");
  const last = inside.at(-1);
  const alone = before.length + after.length === 0;
  let compound;
  if (!combined) compound = joined(before, inside, after);
  else if (alone) compound = inside;
  // `.of:is(.group *)`: what stands before the last combinator is around it.
  else if (from === 0 && last.type === "universal")
    compound = [...inside.slice(0, -1), ...before, ...after];
  if (!compound) return undefined;
  const made = parser.selector({ value: "" });
  for (const node of [...nodes.slice(0, from), ...compound, ...nodes.slice(to)])
    made.append(node.clone());
  return made;
}

/** Within other pseudo-classes a list of one stands for itself. */
function unwrap(root) {
  root.walkPseudos((pseudo) => {
    if (isList(pseudo) && pseudo.nodes.length === 1 && pseudo.parent?.nodes.length === 1)
      pseudo.replaceWith(...pseudo.nodes[0].nodes);
  });
}

function expanded(selector) {
  let found;
  selector.walkPseudos((pseudo) => {
    if (!found && isList(pseudo) && pseudo.parent === selector) found = pseudo;
  });
  if (!found) return [selector];
  const known = found.nodes.filter(
    (alternative) => !alternative.nodes.some(({ value }) => newer.has(value)),
  );
  const at = selector.index(found);
  return (known.length > 0 ? known : found.nodes).flatMap((alternative) => {
    const made = withAlternative(selector, at, alternative);
    if (!made) throw new Error(`${selector} has no form without ${standsFor(found)}.`);
    return expanded(made);
  });
}

/**
 * Writes selectors without `:is()` and `:where()`, which engines before 2021 do not know. What `:where()` held counts as specific then.
 * @param {string} selector a list of selectors
 * @returns {string} the same elements, as a list
 * @throws {Error} where it has no such form: a list with combinators in the middle of a selector
 * @example withoutLists(".open:is(:where(.group)[open] *)") // ".group[open] .open"
 */
export function withoutLists(selector) {
  const root = parser().astSync(selector);
  unwrap(root);
  return root.nodes
    .flatMap(expanded)
    .map((one) => one.toString().trim())
    .join(",");
}
