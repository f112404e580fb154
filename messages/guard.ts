import { defineMessages } from "./define";

/** What is guarded: the person at the counter desk, or a list of people. */
export type GuardedKind = "desk" | "list";

/** Texts of what a page says that nobody attends. */
export const guard = defineMessages({
  zh: {
    title: "屏幕已遮住",
    seconds: (left: number) => `还有 ${left} 秒`,
    desk: {
      lead: "3 分钟没有人操作，先遮住录入的内容。10 分钟没有人操作，就全部清空。",
      soon: "1 分钟内没有人按「继续办理」，录入的内容就全部清空。",
      open: "继续办理",
      next: "清空，办下一位",
      wiped: "10 分钟没有人操作，上一位的内容已经全部清空。",
      begin: "知道了，办下一位",
    },
    list: {
      lead: "3 分钟没有人操作，先遮住名单和结果。正在算的接着算。10 分钟没有人操作，就全部清空。",
      soon: "1 分钟内没有人按「接着看」，名单和结果就全部清空。",
      open: "接着看",
      next: "清空，换一份名单",
      wiped: "10 分钟没有人操作，名单和结果已经全部清空。",
      begin: "知道了，重新选名单",
    },
  },
  en: {
    title: "The screen is covered",
    seconds: (left: number) => (left === 1 ? "1 second left" : `${left} seconds left`),
    desk: {
      lead: "Nobody has used the desk for 3 minutes, so what was entered is covered. After 10 minutes it is wiped.",
      soon: "Unless someone presses “Continue” within a minute, everything entered is wiped.",
      open: "Continue",
      next: "Wipe and call the next person",
      wiped:
        "Nobody used the desk for 10 minutes. Everything about the last person has been wiped.",
      begin: "Begin with the next person",
    },
    list: {
      lead: "Nobody has used this page for 3 minutes, so the list and its results are covered. What is being worked out goes on. After 10 minutes everything is wiped.",
      soon: "Unless someone presses “Continue” within a minute, the list and its results are wiped.",
      open: "Continue",
      next: "Wipe and choose another list",
      wiped:
        "Nobody used this page for 10 minutes. The list and its results have been wiped completely.",
      begin: "Choose a list",
    },
  },
});
