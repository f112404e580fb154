import { defineMessages } from "./define";

/** Whether a programme is in force today; apart, since the browser needs it. */
export const periodStates = defineMessages({
  zh: { now: "在有效期内", over: "已过有效期", before: "还没开始" },
  en: { now: "In force", over: "Period is over", before: "Not yet begun" },
});
