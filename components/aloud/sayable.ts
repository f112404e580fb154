/** What a language says for what is written in signs. */
interface Spoken {
  readonly digits: readonly string[];
  /** What stands between the digits of a number to call. */
  readonly between: string;
  readonly day: (year: number, month: number, day: number) => string;
  readonly to: string;
  readonly percent: (number: string) => string;
  readonly per: string;
  /** A comma where words stop for a moment. */
  readonly rest: string;
  readonly signs: Readonly<Record<string, string>>;
}

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

const chinese: Spoken = {
  // One is said so that it is not heard as seven.
  digits: "零幺二三四五六七八九".split(""),
  between: "",
  day: (year, month, day) => `${year}年${month}月${day}日`,
  to: "到",
  percent: (number) => `百分之${number}`,
  per: "每",
  rest: "，",
  signs: {
    "≥": "不少于",
    "≤": "不超过",
    "＞": "多于",
    "＜": "少于",
    "×": "乘",
    "＝": "等于",
    "−": "负",
  },
};

const english: Spoken = {
  digits: "0 1 2 3 4 5 6 7 8 9".split(" "),
  between: " ",
  day: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
  to: " to ",
  percent: (number) => `${number} percent`,
  per: " per ",
  rest: ", ",
  signs: {
    "≥": " at least ",
    "≤": " at most ",
    "＞": " more than ",
    "＜": " less than ",
    "×": " times ",
    "＝": " equals ",
    "−": "minus ",
  },
};

/** What stands after a number that is counted, and is none to call. */
const counted =
  "(?!\\s*(?:[元个月年天户家名万亿%\\d]|[.,]\\d|人(?![社力])))(?!\\s+(?:yuan|people|months|years|days|staff))";
/** Numbers to call: an area code and what follows it, or a service number. */
const toCall = new RegExp(
  `(^|[^\\d,.-])(0\\d{2,3}-\\d{7,8}|1[0-2]\\d{3}(?!\\d)|110|120)${counted}`,
  "g",
);

/**
 * A text as a voice should say it: numbers to call digit by digit, days, shares and rates in words, no sign that it would pass over or spell.
 * The language is that of the text, as in `lang`.
 *
 * @example sayable("补贴 1,000 元/月，2019-09-01 起", "zh-CN") // "补贴1000元每月，2019年9月1日起"
 */
export function sayable(text: string, lang: string): string {
  const isChinese = lang.startsWith("zh");
  const spoken = isChinese ? chinese : english;
  const said = text
    .replace(toCall, (_, before: string, number: string) => {
      const digits = Array.from(number.replace(/\D/g, ""), (digit) => spoken.digits[Number(digit)]);
      return before + digits.join(spoken.between);
    })
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, (_, year: string, month: string, day: string) =>
      spoken.day(Number(year), Number(month), Number(day)),
    )
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/(\d%?)\s*[–—~～-]\s*(?=\d)/g, `$1${spoken.to}`)
    .replace(/(\d+(?:\.\d+)?)\s*[%％]/g, (_, number: string) => spoken.percent(number))
    .replace(/(元|人|yuan)\s*\/\s*(?=[人月年天户a-z])/g, `$1${spoken.per}`)
    .replace(/[≥≤＞＜×＝−]/g, (sign) => spoken.signs[sign] ?? "")
    .replace(/\s*[→·|]\s*/g, spoken.rest)
    .replace(/[←↑↓▸]/g, "")
    .replace(/[，,]\s*(?=[，。；！？：,.;!?])/g, "");
  const spaced = isChinese
    ? said.replace(/([\u2e80-\u9fff])\s+/g, "$1").replace(/\s+(?=[\u2e80-\u9fff])/g, "")
    : said;
  return spaced.replace(/\s+/g, " ").trim();
}

/**
 * A text in pieces that are said in one breath each, at the ends of its sentences: browsers break off long ones.
 *
 * @example sentencesOf("先登记。再去窗口！") // ["先登记。", "再去窗口！"]
 */
export const sentencesOf = (text: string): readonly string[] =>
  (text.match(/.+?(?:[。！？；]+[”」）]*|[.!?;]+(?=\s)|$)/gs) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
