import { sayable } from "../sayable";
import type { Utterance } from "./utterances";

/** Characters of Chinese a second at the usual speed of a voice, its rests included. */
export const charactersASecond = 4.5;

/** What Chinese screen readers say for what something is and how it stands. */
const spoken: Readonly<Record<string, string>> = {
  alert: "提醒",
  article: "文章",
  button: "按钮",
  checkbox: "复选框",
  collapsed: "已折叠",
  checked: "已选中",
  disclosure: "按钮",
  expanded: "已展开",
  group: "分组",
  heading: "标题级别",
  invalid: "输入无效",
  link: "链接",
  list: "列表项",
  main: "主要地标",
  navigation: "导航地标",
  "not checked": "未选中",
  progressbar: "进度条",
  radio: "单选按钮",
  region: "区域",
  textbox: "编辑框",
};

const digits = "零一二三四五六七八九".split("");

/** Up to four digits in words: 105 is 一百零五. */
function hundreds(number: number): string {
  const places = ["千", "百", "十", ""];
  const figures = String(number).padStart(4, "0");
  return Array.from(figures, (figure, at) =>
    figure === "0" ? "零" : (digits[Number(figure)] ?? "") + places[at],
  )
    .join("")
    .replace(/零+/g, "零")
    .replace(/^零|零$/g, "")
    .replace(/^一十/, "十");
}

/** A whole number below 万亿 as it is said: 12000 is 一万二千. */
function numeral(number: number): string {
  if (number === 0) return "零";
  const above = Math.floor(number / 10_000);
  if (above === 0) return hundreds(number);
  const below = number % 10_000;
  const gap = below > 0 && below < 1_000 ? "零" : "";
  return `${numeral(above)}万${gap}${hundreds(below)}`;
}

/**
 * A Chinese text as it is said, numbers in words: years and numbers to call digit by digit.
 *
 * @example aloud("2026年11月30日，5,000 元") // "二零二六年十一月三十日，五千元"
 */
export function aloud(text: string): string {
  const each = (figures: string): string =>
    Array.from(figures, (figure) => digits[Number(figure)]).join("");
  return sayable(text, "zh-CN")
    .replace(/\d{4}(?=\s*年)/g, each)
    .replace(
      /(\d+)\.(\d+)/g,
      (_, before: string, after: string) => `${numeral(Number(before))}点${each(after)}`,
    )
    .replace(/\d+/g, (number) => numeral(Number(number)));
}

const saidOf = ({ role, words, states, description }: Utterance): string => {
  const roles = role.split(/,? /).map((part) => spoken[part] ?? part);
  const stand = states.map((state) => spoken[state] ?? state);
  return aloud([words, ...roles, ...stand, description].join("，"));
};

/**
 * How long it takes to listen to a page in Chinese: an estimate, in seconds. Every character, every letter and every digit of a year or a number to call counts once; what things are and
 * how they stand is said, as screen readers do unless told otherwise.
 *
 * @example secondsOf([{ role: "", words: "先办前面的", states: [], description: "" }]) // 5 / 4.5
 */
export function secondsOf(utterances: readonly Utterance[]): number {
  const characters =
    utterances
      .map(saidOf)
      .join("")
      .match(/[\p{L}\p{N}]/gu) ?? [];
  return characters.length / charactersASecond;
}
