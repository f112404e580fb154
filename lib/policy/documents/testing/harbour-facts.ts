import { noneOf } from "../../engine/language/constructors";
import type { ChoiceFact, DateFact, NumberFact, YesNoFact } from "../../engine/language/fact";

/** The facts of the invented document, and what its programmes share. */

const own = {
  subjects: ["person"],
  holder: "applicant",
  group: "boats",
  hint: "看船舶证书。",
} as const;

export const quay: ChoiceFact<"north-quay" | "south-quay" | "inland"> = {
  ...own,
  id: "quay",
  type: "choice",
  subjects: ["person", "enterprise"],
  label: "所在码头",
  question: "在哪个码头？",
  options: [
    { id: "north-quay", label: "北码头" },
    { id: "south-quay", label: "南码头" },
    { id: "inland", label: "不在海港" },
  ],
};
export const boat: YesNoFact = {
  ...own,
  id: "boat",
  type: "yesNo",
  label: "有船",
  question: "自己有船吗？",
  change: { to: true, act: "买一条船", dates: ["boughtOn"] },
};
export const boughtOn: DateFact = {
  ...own,
  id: "boughtOn",
  type: "date",
  label: "买船日期",
  question: "船是哪天买的？",
};
export const lifeJackets: YesNoFact = {
  ...own,
  id: "lifeJackets",
  type: "yesNo",
  label: "有救生衣",
  question: "船上有救生衣吗？",
  change: { to: true, act: "备好救生衣" },
};
export const registered: YesNoFact = {
  ...own,
  id: "registered",
  type: "yesNo",
  label: "船已登记",
  question: "船登记了吗？",
};
export const crew: NumberFact = {
  ...own,
  id: "crew",
  type: "number",
  subjects: ["enterprise"],
  unit: "people",
  decimals: 0,
  min: 0,
  max: 1000,
  label: "船员人数",
  question: "雇了几名船员？",
  change: { to: "more", act: "多雇船员" },
};
export const catchPercent: NumberFact = {
  ...own,
  id: "catchPercent",
  type: "number",
  subjects: ["enterprise"],
  holder: "office",
  group: "harbour-office",
  unit: "percent",
  decimals: 2,
  min: 0,
  max: 200,
  label: "渔获率",
  question: "上年的渔获是定额的百分之几？",
};
export const seaworthy: YesNoFact = {
  ...own,
  id: "seaworthy",
  type: "yesNo",
  holder: "office",
  group: "harbour-office",
  label: "适航",
  question: "船舶适航吗？",
};

export const atHome = (clause: string) => ({
  id: "at-home",
  definition: "at-home",
  clause,
  words: "船停在海港",
  test: noneOf(quay, "inland"),
});

export const shared = {
  period: { from: null, to: null },
  counter: { id: "harbour-office", clause: null, hotlines: [] },
  funding: [{ id: "harbour-fund", name: "海港基金" }],
  notes: [],
} as const;
