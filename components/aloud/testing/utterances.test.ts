import { describe, expect, it } from "vitest";
import { line, saidTwice, type TreeNode, type Utterance, utterancesOf } from "./utterances";

interface Given {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly states?: Readonly<Record<string, unknown>>;
  /** Elements that name or describe it. */
  readonly told?: Readonly<Record<string, readonly number[]>>;
  readonly element?: number;
  readonly children?: readonly Given[];
}

/** A tree as Chromium writes it. */
function tree(given: Given, path = "0", parentId?: string): readonly TreeNode[] {
  const { role, name, description, states = {}, told = {}, element, children = [] } = given;
  const node: TreeNode = {
    nodeId: path,
    ignored: role === "",
    role: { value: role },
    ...(name !== undefined && { name: { value: name } }),
    ...(description !== undefined && { description: { value: description } }),
    properties: [
      ...Object.entries(states).map(([of, value]) => ({ name: of, value: { value } })),
      ...Object.entries(told).map(([of, ids]) => ({
        name: of,
        value: { relatedNodes: ids.map((backendDOMNodeId) => ({ backendDOMNodeId })) },
      })),
    ],
    childIds: children.map((_, at) => `${path}.${at}`),
    ...(parentId !== undefined && { parentId }),
    ...(element !== undefined && { backendDOMNodeId: element }),
  };
  return [node, ...children.flatMap((child, at) => tree(child, `${path}.${at}`, path))];
}

const words = (name: string): Given => ({ role: "StaticText", name });
const heard = (...children: Given[]): readonly string[] =>
  utterancesOf(tree({ role: "main", children })).map(line);

describe("what is heard", () => {
  it("is a line for each block, with what runs on in it, and links by themselves", () => {
    expect(
      heard(
        {
          role: "paragraph",
          children: [words("去："), { role: "strong", children: [words("窗口")] }],
        },
        {
          role: "paragraph",
          children: [
            words("打 "),
            { role: "link", name: "12333", children: [words("12333")] },
            words("问"),
          ],
        },
      ),
    ).toEqual(["main", "去：窗口", "打", "link: 12333", "问"]);
  });

  it("says a label with its box and not before it, and still the box within it", () => {
    const box: Given = {
      role: "radio",
      name: "是",
      description: "愿意上班",
      states: { checked: "false", invalid: "true" },
      told: { labelledby: [1], describedby: [2] },
    };
    const note: Given = { role: "generic", element: 2, children: [words("愿意上班")] };
    const label: Given = { role: "LabelText", element: 1, children: [box, words("是"), note] };
    expect(heard(label)).toEqual(["main", "radio: 是, not checked, invalid — 愿意上班"]);
  });

  it("says a heading once, where it stands, and not again with what it names", () => {
    const heading: Given = {
      role: "heading",
      name: "您能干活吗？",
      states: { level: 1 },
      children: [{ role: "LabelText", element: 1, children: [words("您能干活吗？")] }],
    };
    const box: Given = { role: "textbox", name: "您能干活吗？", told: { labelledby: [1] } };
    expect(heard(heading, box)).toEqual(["main", "heading 1: 您能干活吗？", "textbox"]);
  });

  it("says the hint of a question that is the heading of the page", () => {
    const legend: Given = {
      role: "Legend",
      element: 1,
      children: [{ role: "heading", name: "哪天？", states: { level: 1 } }],
    };
    const hint: Given = { role: "paragraph", element: 2, children: [words("填公历。")] };
    const group: Given = {
      role: "group",
      name: "哪天？",
      description: "填公历。",
      told: { labelledby: [1], describedby: [2] },
      children: [legend, hint],
    };
    expect(heard(group)).toEqual(["main", "group — 填公历。", "heading 1: 哪天？"]);
    expect(heard({ role: "group" })).toEqual(["main"]);
  });

  it("says of what opens whether it is open, and that it is a heading", () => {
    const heading: Given = { role: "heading", name: "依据", states: { level: 2 } };
    const opens: Given = {
      role: "DisclosureTriangle",
      name: "依据",
      states: { expanded: false },
      children: [heading],
    };
    expect(heard({ role: "group", children: [opens] })).toEqual([
      "main",
      "disclosure, heading 2: 依据, collapsed",
    ]);
  });

  it("counts the items of a list, and is silent on one with none", () => {
    const item = (name: string): Given => ({ role: "listitem", children: [words(name)] });
    expect(heard({ role: "list", children: [item("一"), item("二")] }, { role: "list" })).toEqual([
      "main",
      "list, 2",
      "一",
      "二",
    ]);
  });

  it("is that of a part alone where one is asked for", () => {
    const nodes = tree({
      role: "main",
      children: [words("外"), { role: "paragraph", element: 7, children: [words("里")] }],
    });
    expect(utterancesOf(nodes, 7).map(line)).toEqual(["里"]);
    expect(utterancesOf(nodes, 8)).toEqual([]);
  });
});

describe("what is heard twice", () => {
  const said = (role: string, of: string, description = ""): Utterance => ({
    role,
    words: of,
    states: [],
    description,
  });

  it("is a note within the name that it follows", () => {
    expect(saidTwice([said("radio", "是 愿意上班", "愿意上班")])).toHaveLength(1);
    expect(saidTwice([said("radio", "是", "愿意上班")])).toEqual([]);
  });

  it("is what is wrong with a box where its group has said so", () => {
    const box = said("textbox", "日", "没有这一天");
    expect(saidTwice([said("group", "", "填公历 没有这一天"), box])).toHaveLength(1);
    expect(saidTwice([said("group", "", "填公历"), box])).toEqual([]);
  });

  it("is what the utterance before it said", () => {
    expect(saidTwice([said("heading 2", "依据"), said("", "依据")])).toHaveLength(1);
    expect(saidTwice([said("radio", "是", "愿意上班"), said("", "愿意上班")])).toHaveLength(1);
    expect(saidTwice([said("", "依据"), said("", "别的"), said("", "依据")])).toEqual([]);
    expect(saidTwice([said("textbox", ""), said("textbox", "")])).toEqual([]);
  });
});
