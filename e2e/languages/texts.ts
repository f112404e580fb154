import type { Page } from "@playwright/test";
import { rules } from "../../lib/policy";
import { brackets } from "../../scripts/language/pseudo/marks";

/** A text that a page shows or says, and where. */
interface Said {
  readonly where: string;
  readonly text: string;
}

/** What is the same in every language: numbers of clauses, parts of conditions and versions, the names of keys, the Chinese term in round brackets. */
const everywhere =
  /\p{Script=Han}+〔\d{4}〕\d+号|\b\d+\.R\b|\b\d+(?:\.(?:\d{1,2}|[a-z]))+\b|\b[0-9a-f]{12}\b|\bF\d{1,2}\b|\bEsc\b|^[uyn]$|\(\p{Script=Han}+\)/gu;

/** Numbers of other documents, which are named by them at a counter. */
const numbers = rules.outside.flatMap(({ number }) => number?.split("、") ?? []);

/**
 * Every text of the page in a language: what is seen, the title, the description, and what is read out or shown in an empty field. What
 * says itself to be in another language is none of it, nor is code, nor what somebody has typed.
 */
const saidOn = (page: Page, lang: string): Promise<readonly Said[]> =>
  page.evaluate((own) => {
    const said: { where: string; text: string }[] = [];
    const add = (element: Element, where: string, text: string | null): void => {
      const isOwn = element.closest("[lang]")?.getAttribute("lang") === own;
      if (text && isOwn && !element.closest("code, script, style, noscript"))
        said.push({ where, text });
    };
    add(document.documentElement, "title", document.title);
    for (const meta of document.querySelectorAll(
      "meta[name=description], meta[name=application-name]",
    )) {
      add(meta, "meta", meta.getAttribute("content"));
    }
    const attributes = ["aria-label", "aria-description", "aria-valuetext", "placeholder", "alt"];
    for (const element of document.body.querySelectorAll("*")) {
      for (const name of [...attributes, "title"]) add(element, name, element.getAttribute(name));
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    /** A text around words that say themselves to be in another language is one text. */
    const textAt = (node: Node, element: Element): string | null => {
      if (!element.querySelector(":scope > span[lang]")) return node.textContent;
      const parts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      return parts[0] === node ? parts.map(({ textContent }) => textContent).join(" ") : null;
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element) add(element, element.tagName.toLowerCase(), textAt(node, element));
    }
    return said;
  }, lang);

const [opens, closes] = brackets;

/** What of a text has no marks: words outside of brackets, and words within them that nobody has accented; all of it where an end is lost. */
function unmarked(text: string): string {
  let depth = 0;
  let rest = "";
  for (const part of numbers
    .reduce((rest, number) => rest.replaceAll(number, ""), text)
    .replaceAll(everywhere, "")
    .split(/([‹›])/u)) {
    if (part === opens) depth += 1;
    else if (part === closes) depth -= 1;
    else if (depth < 1 ? /\p{L}/u.test(part) : /[aeiouy]|\p{Script=Han}/iu.test(part)) {
      rest += `${part} `;
    }
  }
  return depth === 0 ? rest.trim() : text;
}

/** What of the page in a language is not translated, or has lost one of its ends; an error where the page says nothing in it. */
export async function untranslated(page: Page, lang: string): Promise<readonly string[]> {
  const said = await saidOn(page, lang);
  if (said.length === 0) throw new Error(`nothing on ${page.url()} is in ${lang}`);
  const found = said.flatMap(({ where, text }) => {
    const rest = unmarked(text);
    return rest === "" ? [] : [`${where}: ${rest}`];
  });
  return [...new Set(found)];
}
