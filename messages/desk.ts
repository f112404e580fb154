import { defineMessages } from "./define";

/** Texts of the counter desk. */
export const desk = defineMessages({
  zh: {
    title: "窗口办理台",
    description: "给窗口人员用：一页录完，边录边出结论，全键盘操作。录入的内容只在内存里，不保存。",
    bar: "办理台",
    applicant: "替谁办",
    asOf: "测算日期",
    today: "今天",
  },
  en: {
    title: "Counter desk",
    description:
      "For counter staff: one page, verdicts as you type, all by keyboard. What is entered stays in memory and is not stored.",
    bar: "Desk",
    applicant: "Applicant",
    asOf: "Assessment date",
    today: "today",
  },
});
