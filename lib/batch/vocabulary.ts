import { type AnswerNames, type Fact, typeOf, type Unit } from "@/lib/policy/engine";

/** What a fact and its options are called, in every language of the product. */
export interface FactWords {
  readonly labels: readonly string[];
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
const passedOver = /[\s()[\]【】〔〕「」『』“”"'*_\-:?、,，.。/·:;]/g;

/**
 * Text as it is compared: full-width signs made plain, without case, spaces, brackets and marks.
 *
 * @example key("（灵活 就业）Ａ") // "灵活就业a"
 */
export function key(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(passedOver, "");
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

  /** The thing of this name; undefined where there is none, null where there are several. */
  find(text: string): Thing | null | undefined {
    const whole = this.byKey.get(key(text));
    return whole === undefined ? this.byKey.get(keyWithoutBrackets(text)) : whole;
  }
}

const unknownWords = new Set(["不清楚", "不知道", "不详", "未知", "notsure", "unknown", "null"]);
const nothingWords = new Set(["none", "无", "没有", "都没有", "以上都没有", "noneofthese"]);
const yesWords = new Set(["yes", "true", "是"]);
const noWords = new Set(["no", "false", "否"]);

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
    options.add(option, [id, ...(vocabulary.facts[fact.id]?.options[id] ?? [])]);
  }
  return {
    isYes: (text) => yesWords.has(key(text)),
    isNo: (text) => noWords.has(key(text)),
    isBlank: (text) => key(text) === "",
    isNothing: (text) => nothingWords.has(key(text)),
    option: (text) => options.find(text),
    withoutUnit: (text, unit) => text.replace(units[unit], ""),
  };
}
