import type { Applicant } from "@/lib/policy/engine";

/** What a fact and its options are called, in every language of the product. */
export interface FactWords {
  readonly labels: readonly string[];
  /** By the id of the option; empty where the fact has no options. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** Everything that headers and cells of a list may be written with, besides ids. */
export interface Vocabulary {
  readonly facts: Readonly<Record<string, FactWords>>;
  readonly applicants: Readonly<Record<Applicant, readonly string[]>>;
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
