import type { Answer, Answers } from "@/components/questionnaire/testing/people";
import type { Locale } from "@/locales/languages";
import { localeOf } from "@/messages/locale";
import { POST } from "../route";

/** A field or button of a page, and the form that it belongs to, by its place. */
interface Control {
  readonly tag: "input" | "button";
  readonly form: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
}

const piece = /<form\b([^>]*)>|<\/form>|<input\b([^>]*)>|<button\b([^>]*)>([\s\S]*?)<\/button>/g;

function attributesOf(text: string): Record<string, string> {
  const all = [...text.matchAll(/([\w-]+)="([^"]*)"/g)];
  return Object.fromEntries(all.map(([, name = "", value = ""]) => [name.toLowerCase(), value]));
}

/** The text of a piece of a page, as one reads it. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** The forms of a page by their names, and what they hold. A form without an id goes by its place. */
function read(page: string) {
  const actions = new Map<string, string>();
  const controls: Control[] = [];
  let inside = "";
  for (const [whole, form, input, button, content = ""] of page.matchAll(piece)) {
    if (form !== undefined) {
      const { id = `form ${actions.size}`, action = "" } = attributesOf(form);
      inside = id;
      actions.set(id, action);
    } else if (whole === "</form>") {
      inside = "";
    } else {
      const { form: own = inside, ...attributes } = attributesOf(input ?? button ?? "");
      const tag = input === undefined ? "button" : "input";
      controls.push({ tag, form: own, attributes, words: textOf(content) });
    }
  }
  return { actions, controls };
}

const isChoice = ({ attributes: { type } }: Control): boolean =>
  type === "radio" || type === "checkbox";

/** Somebody whose browser runs no scripts: reads pages, fills in forms, and sends them with their buttons. */
export class Visitor {
  /** The page as it came. */
  page = "";
  /** Where the page came from. */
  address: string;
  /** What was filled in since the page came, by name. */
  private readonly filled = new Map<string, readonly string[]>();

  private constructor(address: string) {
    this.address = address;
  }

  /** Opens the first page of the questionnaire in a language. */
  static async arrive(locale: Locale): Promise<Visitor> {
    const visitor = new Visitor(locale === "zh" ? "/check/step" : `/${locale}/check/step`);
    await visitor.send(visitor.address, []);
    return visitor;
  }

  /** The fact that the page asks, `:start` on the first page; null where it asks nothing. */
  get asks(): string | null {
    return this.field("at")?.attributes.value ?? null;
  }

  /** The other facts that the page asks. */
  get shares(): readonly string[] {
    return read(this.page).controls.flatMap(({ attributes: { name, value } }) =>
      name === "with" && value !== undefined ? [value] : [],
    );
  }

  get heading(): string {
    return textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(this.page)?.[1] ?? "");
  }

  get title(): string {
    return textOf(/<title>([\s\S]*?)<\/title>/.exec(this.page)?.[1] ?? "");
  }

  /** The text of what is between head and foot. */
  get text(): string {
    return textOf(/<main[\s\S]*<\/main>/.exec(this.page)?.[0] ?? "");
  }

  /** The titles of the programmes in the group of results with this heading. */
  group(heading: string): readonly string[] {
    const titles = this.parts(/(?=<h2\b)/, heading).matchAll(/<h3[^>]*>([\s\S]*?)<\/h3>/g);
    return [...titles].map(([, title = ""]) => textOf(title));
  }

  /** The text of the programme with this title. */
  programme(title: string): string {
    return textOf(this.parts(/(?=<article\b)/, title).split("</article>", 1)[0] ?? "");
  }

  /** The names of the counters that the results send to. */
  get counters(): readonly string[] {
    const all = this.page.matchAll(/<(\w+) data-counter\b[^>]*>([\s\S]*?)<\/\1>/g);
    return [...all].map(([, , content = ""]) => textOf(content));
  }

  /** A field of this name on the page as it came. */
  field(name: string): Control | undefined {
    return read(this.page).controls.find((one) => one.attributes.name === name);
  }

  /** The text of the paragraph with this id; empty where there is none. */
  withId(id: string): string {
    return textOf(
      new RegExp(`<p\\b[^>]* ?id="${id}"[^>]*>([\\s\\S]*?)</p>`).exec(this.page)?.[1] ?? "",
    );
  }

  /** The words of the first link that leads there. */
  linkTo(target: string): string {
    return textOf(
      new RegExp(`<a\\b[^>]*href="${target}"[^>]*>([\\s\\S]*?)</a>`).exec(this.page)?.[1] ?? "",
    );
  }

  /** Fills in the page for a fact, without sending it. Fails where the page offers no such answer. */
  fillIn(fact: string, given: Answer | undefined): void {
    if (this.field(`${fact}.year`) && Array.isArray(given)) {
      for (const [index, part] of ["year", "month", "day"].entries()) {
        this.filled.set(`${fact}.${part}`, [given[index] ?? ""]);
      }
      return;
    }
    const boxes = read(this.page).controls.filter(({ attributes }) => attributes.name === fact);
    const [first] = boxes.filter(({ tag }) => tag === "input");
    if (!first) throw new Error(`${fact} is not asked: ${this.heading}`);
    if (!isChoice(first)) {
      this.filled.set(fact, [String(given ?? "0")]);
      return;
    }
    const values = [given ?? (first.attributes.type === "checkbox" ? "none" : "no")].flat();
    for (const value of values) {
      if (!boxes.some(({ attributes }) => attributes.value === value)) {
        throw new Error(`${fact} cannot be answered ${value}.`);
      }
    }
    this.filled.set(fact, values);
  }

  /** Presses the first button with this name: its words, or a `name=value` of its own. */
  async press(wanted: string | RegExp): Promise<void> {
    const button = read(this.page).controls.find(({ tag, words, attributes }) => {
      if (tag !== "button") return false;
      const name = attributes["aria-label"] ?? words;
      return typeof wanted === "string"
        ? name === wanted || `${attributes.name}=${attributes.value}` === wanted
        : wanted.test(name);
    });
    if (!button) throw new Error(`There is no button ${wanted}: ${this.heading}`);
    await this.sendWith(button);
  }

  /** Sends the form that asks, with its first button. */
  async goOn(): Promise<void> {
    const form = this.field("at")?.form;
    const button = read(this.page).controls.find(
      (one) => one.tag === "button" && one.form === form,
    );
    if (!button) throw new Error(`Nothing is asked: ${this.heading}`);
    await this.sendWith(button);
  }

  /** Sends the form of the first page that takes a link. */
  async pasteLink(link: string): Promise<void> {
    await this.send(this.address, [["link", link]]);
  }

  /** Answers the page that asks this fact; null is 不清楚. */
  async answer(fact: string, given: Answer | undefined): Promise<void> {
    if (given === null) return this.press(`unsure=${fact}`);
    this.fillIn(fact, given);
    await this.goOn();
  }

  /** Tells who one is and where, on the first page. */
  async begin(answers: Answers): Promise<void> {
    this.fillIn("applicant", answers.applicant);
    await this.answer("district", answers.district);
  }

  /** Answers questions until nothing is left to ask; which they were. */
  async answerAll(answers: Answers): Promise<readonly string[]> {
    const order: string[] = [];
    for (let fact = this.asks; fact !== null; fact = this.asks) {
      if (order.length > 100) throw new Error("There is no end of questions.");
      order.push(fact);
      for (const shared of this.shares) {
        order.push(shared);
        if (answers[shared] !== null) this.fillIn(shared, answers[shared]);
      }
      await this.answer(fact, answers[fact]);
    }
    return order;
  }

  /** The part of the page, among those that begin so, whose first heading says this. */
  private parts(begin: RegExp, heading: string): string {
    const found = this.page
      .split(begin)
      .slice(1)
      .find((part) => textOf(/<h[23][^>]*>([\s\S]*?)<\/h[23]>/.exec(part)?.[1] ?? "") === heading);
    if (found === undefined) throw new Error(`There is no heading ${heading}: ${this.heading}`);
    return found;
  }

  /** Sends the form of a button as a browser does: its fields as they stand, and the button. */
  private async sendWith({ form, attributes }: Control): Promise<void> {
    const { actions, controls } = read(this.page);
    const fields: (readonly [string, string])[] = [];
    for (const control of controls) {
      const { name, value = "", checked } = control.attributes;
      if (control.tag !== "input" || control.form !== form || name === undefined) continue;
      const given = this.filled.get(name);
      if (!isChoice(control)) fields.push([name, given?.[0] ?? value]);
      else if (given ? given.includes(value) : checked !== undefined) fields.push([name, value]);
    }
    if (attributes.name !== undefined) fields.push([attributes.name, attributes.value ?? ""]);
    const action = actions.get(form) ?? "";
    // A button may send the form to its own address, which begins at that of the page.
    const { formaction: own } = attributes;
    await this.send(own === undefined ? action : this.address.replace(/\?.*$/, "") + own, fields);
  }

  private async send(address: string, fields: readonly (readonly [string, string])[]) {
    const request = new Request(`http://localhost${address}`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields.map((pair) => [...pair])).toString(),
    });
    const locale = localeOf(/^\/(\w+)\/check\/step(?:\?|$)/.exec(address)?.[1] ?? "zh");
    const response = await POST(request, { params: Promise.resolve({ locale }) });
    if (response.status !== 200) throw new Error(`${address} answers ${response.status}.`);
    this.page = await response.text();
    this.address = address;
    this.filled.clear();
  }
}
