import { type AnswerNames, type Fact, plain, typeOf, type Unit } from "@/lib/policy/engine";
import { comparable } from "@/lib/text/invisible";

/** What a fact and its options are called, in every language of the product. */
export interface FactWords {
  readonly labels: readonly string[];
  /** What columns of lists are called besides. */
  readonly columns?: readonly string[];
  /** By the id of the option; empty where the fact has no options. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** Everything that headers and cells of a list may be written with, besides ids. */
export interface Vocabulary {
  readonly facts: Readonly<Record<string, FactWords>>;
  /** By the kind of applicant. */
  readonly applicants: Readonly<Record<string, readonly string[]>>;
}

const brackets = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;
const passedOver = /[\s()[\]【】〔〕「」『』“”‘’"'*_\-:?、,，.。/·:;]/g;

/**
 * Text as it is compared: full-width signs made plain, without case, spaces, brackets, marks and signs that nobody sees.
 *
 * @example key("（灵活 就业）Ａ") // "灵活就业a"
 */
export function key(text: string): string {
  return comparable(text.normalize("NFKC")).toLowerCase().replace(passedOver, "");
}

/**
 * The same without what stands in brackets: 打零工（灵活就业） is 打零工.
 *
 * @example keyWithoutBrackets("打零工（灵活就业）") // "打零工"
 */
export function keyWithoutBrackets(text: string): string {
  return key(text.normalize("NFKC").replace(brackets, ""));
}

/** What stands in brackets, which is often the official term: 全家没人有工作（零就业家庭）. */
function inBrackets(text: string): readonly string[] {
  return (text.normalize("NFKC").match(brackets) ?? []).map(key);
}

/** What a bracket may say without changing what stands before it: how to fill in, or what is counted. */
const harmless =
  /^(?:|必填|选填|可不填|可选|单选|多选|下拉选择|请选择|是否|是或否|填是否|填是或否|yn|yesno|有无|(?:填)?年月日|yyyymmdd|yyyymd|元|万元|人|个|项|户|天|日|月|个月|月数|%|百分比|\d+|(?:格式|单位|例|例如|填写|请填|请填写|样例)(?!.*(?:不|非|未|无|没|免|除|曾|原|已|拟)).*)$/;

/** Finds a thing by any of its names. A name that more than one thing bears finds none. */
export class Names<Thing> {
  private readonly byKey = new Map<string, Thing | null>();

  /** Adds names of a thing; a name that another thing has as well becomes ambiguous. */
  add(thing: Thing, names: readonly string[]): void {
    const spellings = names.flatMap((one) => [
      key(one),
      keyWithoutBrackets(one),
      ...inBrackets(one),
    ]);
    for (const name of new Set(spellings)) {
      if (name === "") continue;
      const known = this.byKey.get(name);
      this.byKey.set(name, known === undefined || known === thing ? thing : null);
    }
  }

  /**
   * The thing of this name; undefined where there is none, null where there are several. A bracket counts where it is a name of the same
   * thing or harmless; any other may reverse what stands before it: 三级（没通过）.
   */
  find(text: string): Thing | null | undefined {
    const whole = this.byKey.get(key(text));
    if (whole !== undefined) return whole;
    const thing = this.byKey.get(keyWithoutBrackets(text));
    if (thing === undefined || thing === null) return thing;
    const said = inBrackets(text).every(
      (one) => harmless.test(one) || this.byKey.get(one) === thing,
    );
    return said ? thing : undefined;
  }

  /** The thing that the text would name without what it says in brackets; undefined where it names one as it is, or none. */
  almost(text: string): Thing | undefined {
    if (this.find(text) !== undefined) return undefined;
    return this.byKey.get(keyWithoutBrackets(text)) ?? undefined;
  }
}

const unknownWords = new Set([
  "不清楚",
  "不知道",
  "不详",
  "不明",
  "不确定",
  "未知",
  "notsure",
  "notknown",
  "unknown",
  "null",
]);
const nothingWords = new Set(["none", "无", "没有", "都没有", "以上都没有", "noneofthese"]);
const yesWords = new Set(["yes", "y", "true", "是", "是的", "有", "对"]);
const noWords = new Set(["no", "n", "false", "否", "不是", "无", "没有", "没", "不对", "错"]);

/** Ticks and crosses of which a column must say whether they mean yes. */
const yesTicks = new Set(["√", "✓", "✔", "☑", "✅", "1"]);
const noTicks = new Set(["×", "✗", "✘", "✕", "✖", "☒", "❌", "╳", "x", "0"]);

/** What a tick or cross usually means; null where the text is none. @example tickOf("✔") // "yes" */
export function tickOf(text: string): "yes" | "no" | null {
  const tick = key(text);
  if (yesTicks.has(tick)) return "yes";
  return noTicks.has(tick) ? "no" : null;
}

/** A dash or stroke in a cell says as little as nothing. */
const blank = /^(?:[-\u2010-\u2015\u2212_/\\|.·…~*\s]*|n\/a|n\.a\.)$/i;

/** Whether nothing stands in a cell, or what people write for nothing. @example isBlankCell("／") // true */
export const isBlankCell = (text: string): boolean => {
  const first = text.charCodeAt(0);
  // Most cells begin with a figure or a Chinese word.
  if ((first >= 0x30 && first <= 0x39) || (first >= 0x4e00 && first <= 0x9fff)) return false;
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > 12) return trimmed === "";
  return blank.test(plain(comparable(trimmed)));
};

/** A question mark makes a doubt of an answer. */
const isSure = (text: string): boolean => !/[?？]/.test(text);

const units: Readonly<Record<Unit, RegExp>> = {
  people: /\s*人$/,
  months: /\s*个?月$/,
  days: /\s*天$/,
  items: /\s*[个项]$/,
  yuan: /^[¥￥]\s*|\s*元$/g,
  percent: /\s*%$/,
};

/** Whether a cell says that something is not known. @example isUnknown("不详") // true */
export const isUnknown = (text: string): boolean => text === "" || unknownWords.has(key(text));

/** Whether a text says that there is none. @example isNothing("没有") // true */
export const isNothing = (text: string): boolean => isSure(text) && nothingWords.has(key(text));

/**
 * What the answers to a fact are called in the cells of a list: by their ids, and as they are called in any language.
 *
 * @example answerNames(person.workStatus, vocabulary).option("打零工") // "flexible"
 */
export function answerNames(fact: Fact, vocabulary: Vocabulary): AnswerNames {
  const options = new Names<string | number>();
  for (const { id, value } of typeOf(fact).offered(fact, { yes: "", no: "" })) {
    if (typeof value === "boolean") continue;
    const option = typeof value === "number" ? value : id;
    const nothing = id === "none" ? [...nothingWords] : [];
    options.add(option, [id, ...(vocabulary.facts[fact.id]?.options[id] ?? []), ...nothing]);
  }
  return {
    isYes: (text) => isSure(text) && yesWords.has(key(text)),
    isNo: (text) => isSure(text) && noWords.has(key(text)),
    isBlank: (text) => key(text) === "",
    isNothing,
    option: (text) => (isSure(text) ? options.find(text) : undefined),
    withoutUnit: (text, unit) => text.replace(units[unit], ""),
  };
}
