import { defineMessages } from "./define";

/** Texts of the desk that nobody attends. */
export const deskGuard = defineMessages({
  zh: {
    title: "屏幕已遮住",
    lead: "3 分钟没有人操作，先遮住录入的内容。10 分钟没有人操作，就全部清空。",
    soon: "1 分钟内没有人按「继续办理」，录入的内容就全部清空。",
    seconds: (left: number) => `还有 ${left} 秒`,
    open: "继续办理",
    next: "清空，办下一位",
    wiped: "10 分钟没有人操作，上一位的内容已经全部清空。",
    begin: "知道了，办下一位",
  },
  en: {
    title: "The screen is covered",
    lead: "Nobody has used the desk for 3 minutes, so what was entered is covered. After 10 minutes it is wiped.",
    soon: "Unless someone presses “Continue” within a minute, everything entered is wiped.",
    seconds: (left: number) => (left === 1 ? "1 second left" : `${left} seconds left`),
    open: "Continue",
    next: "Wipe and call the next person",
    wiped: "Nobody used the desk for 10 minutes. Everything about the last person has been wiped.",
    begin: "Begin with the next person",
  },
});
