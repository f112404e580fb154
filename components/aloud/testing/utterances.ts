/** A property of a node of the accessibility tree, as Chromium gives it. */
interface TreeProperty {
  readonly name: string;
  readonly value: {
    readonly value?: unknown;
    readonly relatedNodes?: readonly { readonly backendDOMNodeId: number }[];
  };
}

/** A node of the accessibility tree, as Chromium gives it (`Accessibility.getFullAXTree`). */
export interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly TreeProperty[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
}

/** What a screen reader says in one go. */
export interface Utterance {
  /** What it is; empty for plain text. */
  readonly role: string;
  /** What it says of itself. */
  readonly words: string;
  /** What it holds and how it stands: a value, `checked`, `collapsed`, a number of items. */
  readonly states: readonly string[];
  /** What is said of it besides. */
  readonly description: string;
}

/** Said whole by their names: what stands in them is not said again. */
const whole = new Set(
  "button checkbox combobox image link progressbar radio searchbox slider spinbutton switch tab textbox".split(
    " ",
  ),
);
/** Said when one comes to them; what stands in them follows. */
const entered = new Set(
  "alert alertdialog article banner complementary contentinfo dialog group main navigation region search status table".split(
    " ",
  ),
);
/** Entered in silence where nothing is said of them. */
const silentAlone = new Set("alert article group region status".split(" "));
/** Run on in the line that they stand in. */
const inline = new Set(
  "StaticText emphasis strong time mark code abbr subscript superscript".split(" "),
);
/** Drawn, never said. */
const unsaid = new Set(["InlineTextBox", "ListMarker", "LineBreak"]);

const text = (value: { readonly value?: unknown } | undefined): string =>
  String(value?.value ?? "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * What a screen reader says of a page or a part of it, in the order of reading. The words of a name or a description are said with what they belong to, and not again where
 * they stand; a heading is said where it stands, and what it names says no name. `from` is the part: the id of its element in the tree of Chromium.
 *
 * @example utterancesOf(nodes).map(line) // ["heading 1: 您的结果", "button: 存成图片"]
 */
export function utterancesOf(nodes: readonly TreeNode[], from?: number): readonly Utterance[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (node: TreeNode): string => (node.ignored ? "" : text(node.role));
  const childrenOf = (node: TreeNode): readonly TreeNode[] =>
    (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const related = (node: TreeNode, property: string): readonly number[] =>
    (node.properties ?? [])
      .filter(({ name }) => name === property)
      .flatMap(({ value }) => value.relatedNodes ?? [])
      .map(({ backendDOMNodeId }) => backendDOMNodeId);
  const propertyOf = (node: TreeNode, property: string): unknown =>
    node.properties?.find(({ name }) => name === property)?.value.value;
  const headingIn = (node: TreeNode): TreeNode | undefined =>
    roleOf(node) === "heading" ? node : childrenOf(node).map(headingIn).find(Boolean);
  const isInHeading = (node: TreeNode | undefined): boolean =>
    node !== undefined &&
    (roleOf(node) === "heading" || isInHeading(byId.get(node.parentId ?? "")));

  const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  /** Elements whose words are said with what they name or describe. */
  const saidElsewhere = new Set<number>();
  /** What is named by a heading. */
  const namedByHeading = new Set<TreeNode>();
  for (const node of nodes) {
    if (!whole.has(roleOf(node)) && !entered.has(roleOf(node))) continue;
    for (const id of [...related(node, "labelledby"), ...related(node, "describedby")]) {
      const other = byElement.get(id);
      if (other && (headingIn(other) || isInHeading(other))) namedByHeading.add(node);
      else saidElsewhere.add(id);
    }
  }

  const said: Utterance[] = [];
  let running = "";
  const add = (utterance: Partial<Utterance>): void => {
    if (running.trim()) {
      said.push({
        role: "",
        words: running.replace(/\s+/g, " ").trim(),
        states: [],
        description: "",
      });
    }
    running = "";
    if (utterance.role)
      said.push({ role: "", words: "", states: [], description: "", ...utterance });
  };

  const statesOf = (node: TreeNode): readonly string[] => {
    const of = (name: string): unknown => propertyOf(node, name);
    const checked = { true: "checked", false: "not checked", mixed: "partly checked" };
    const found = Object.entries(checked).find(([value]) => value === String(of("checked")));
    return [
      ...(text(node.value) ? [text(node.value)] : []),
      ...(found ? [found[1]] : []),
      ...(String(of("pressed")) === "true" ? ["pressed"] : []),
      ...(of("selected") === true ? ["selected"] : []),
      ...(of("expanded") === undefined ? [] : [of("expanded") ? "expanded" : "collapsed"]),
      ...(of("required") === true ? ["required"] : []),
      ...(String(of("invalid")) === "true" ? ["invalid"] : []),
      ...(of("disabled") === true ? ["disabled"] : []),
    ];
  };

  /** `isSaid`: its words are said elsewhere; controls in it are not. */
  function walk(node: TreeNode, isSaid = false): void {
    const role = roleOf(node);
    const isSaidHere = isSaid || saidElsewhere.has(node.backendDOMNodeId ?? -1);
    const walkAll = (): void => {
      for (const child of childrenOf(node)) walk(child, isSaidHere);
    };
    if (unsaid.has(role)) return;
    if (role === "StaticText") {
      if (!isSaidHere) running += String(node.name?.value ?? "");
      return;
    }
    if (role === "" || inline.has(role)) {
      walkAll();
      return;
    }
    add({});
    const words = namedByHeading.has(node) ? "" : text(node.name);
    const description = text(node.description);
    if (role === "heading") {
      add({ role: `heading ${propertyOf(node, "level")}`, words: text(node.name) });
      return;
    }
    if (role === "DisclosureTriangle") {
      const heading = headingIn(node);
      const what = heading ? `disclosure, heading ${propertyOf(heading, "level")}` : "disclosure";
      add({ role: what, words: text(node.name), states: statesOf(node) });
      return;
    }
    if (whole.has(role)) {
      add({ role, words, states: statesOf(node), description });
      return;
    }
    if (role === "list") {
      const items = childrenOf(node).filter((child) => roleOf(child) === "listitem");
      if (items.length > 0) add({ role, words, states: [`${items.length}`] });
    } else if (entered.has(role) && (words || description || !silentAlone.has(role))) {
      add({ role, words, states: statesOf(node), description });
    }
    walkAll();
    add({});
  }

  const start = from === undefined ? nodes[0] : byElement.get(from);
  if (start) walk(start);
  add({});
  return said;
}

/**
 * An utterance as a line.
 *
 * @example line({ role: "radio", words: "是", states: ["not checked"], description: "" }) // "radio: 是, not checked"
 */
export function line({ role, words, states, description }: Utterance): string {
  const named = [role, words].filter(Boolean).join(": ");
  return [named, ...states].join(", ") + (description ? ` — ${description}` : "");
}

/**
 * What is heard twice, as lines: a description within the name that it follows or within what its group says, or an utterance that says what the one before it said.
 *
 * @example saidTwice([{ role: "link", words: "改", states: [], description: "改" }]) // ["link: 改 — 改"]
 */
export const saidTwice = (utterances: readonly Utterance[]): readonly string[] =>
  utterances
    .filter(({ words, description }, index) => {
      const before = utterances[index - 1];
      const group = utterances.slice(0, index).findLast(({ role }) => role === "group");
      return (
        (description !== "" &&
          (words.includes(description) || group?.description.includes(description))) ||
        (words !== "" && (before?.words === words || before?.description === words))
      );
    })
    .map(line);
