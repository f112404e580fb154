import type { AnswerNames, MoveContext, ValueWords } from "../language/fact-types";

/** What answers to the invented facts are called on one line, and where such facts stand when something is done about them. */

const options: Readonly<Record<string, string | null>> = {
  红: "red",
  绿: "green",
  有颜色: null,
  甲: "a",
  乙: "b",
  丙: "c",
  "丙、又": "c",
  "乙;又": "b",
};

export const answerNames: AnswerNames = {
  isYes: (text) => text === "是",
  isNo: (text) => text === "否",
  isBlank: (text) => text === "",
  isNothing: (text) => text === "无",
  option: (text) => options[text],
  withoutUnit: (text, unit) => text.replace(unit === "yuan" ? "元" : "人", ""),
};

/** How the invented language shows values. */
export const valueWords: ValueWords = {
  yes: "是",
  no: "否",
  none: "无",
  day: (day) => `${day}！`,
  quantity: (value, unit) => `${value} ${unit}`,
  list: (parts) => parts.join("、"),
};

const slots = ["open", "left", "registered", "hired"];

/** The fact that is changed stands in slot 9, the others from 0 on; nothing is known of them. */
export const moveContext = (rest: Partial<MoveContext>): MoveContext => ({
  slot: 9,
  have: 0,
  slotOf: (id) => slots.indexOf(id),
  at: () => Number.NaN,
  assessed: 20190901,
  nearest: () => [],
  ...rest,
});
