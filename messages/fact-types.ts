import type { FactTypeWords } from "./shapes";

/** What is said of a fact by its type alone. */
export const factTypeTexts = {
  yesNo: {
    required: "请选“是”或“否”。不知道就按“不清楚”。",
    wrongType: "要是 true 或 false",
    cell: "填“是”或“否”；不清楚就空着",
    keys: "y 或 1 是，n 或 2 否，u 或 0 不清楚，退格键取消",
  },
  date: {
    required: "请把年、月、日都填上。不知道就按“不清楚”。",
    wrongType: "要写成 YYYY-MM-DD 的日期，比如 2019-09-01",
    cell: "填日期，比如 1999-03-05；不清楚就空着",
    keys: "直接敲 19990305，也可以 1999-3-5、1999.3.5；u 不清楚",
  },
  number: {
    required: "请填一个数字。不知道就按“不清楚”。",
    wrongType: "要是数字",
    cell: (unit, min, max) => `填数字（${unit}，${min} 到 ${max}）；不清楚就空着`,
    keys: "直接敲数字；u 不清楚",
  },
  choice: {
    required: "请选一项。不知道就按“不清楚”。",
    wrongType: "要是其中一个选项",
    cell: "填一个；不清楚就空着",
    keys: "按数字选，u 或 0 不清楚，退格键取消",
  },
  set: {
    required: "请至少选一项。都没有，选“以上都没有”；不知道，按“不清楚”。",
    wrongType: "要是选项的列表",
    cell: "可以填几个，用分号隔开；都没有就填“无”；不清楚就空着",
    keys: "按数字选或取消，0 都没有，u 不清楚，退格键清空",
  },
} satisfies FactTypeWords;
