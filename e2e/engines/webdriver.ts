import { setTimeout } from "node:timers/promises";
import { z } from "zod";

/**
 * The commands of WebDriver (W3C) that a walk needs: the request that WebKit's driver takes, and the name under which Firefox
 * takes the same parameters over its own socket.
 */
export const commands = {
  navigate: { request: "POST /url", name: "WebDriver:Navigate" },
  find: { request: "POST /elements", name: "WebDriver:FindElements" },
  click: { request: "POST /element/{id}/click", name: "WebDriver:ElementClick" },
  clear: { request: "POST /element/{id}/clear", name: "WebDriver:ElementClear" },
  type: { request: "POST /element/{id}/value", name: "WebDriver:ElementSendKeys" },
  property: {
    request: "GET /element/{id}/property/{name}",
    name: "WebDriver:GetElementProperty",
  },
  evaluate: { request: "POST /execute/sync", name: "WebDriver:ExecuteScript" },
  print: { request: "POST /print", name: "WebDriver:Print" },
} as const;

export type Command = keyof typeof commands;
export type Parameters = Readonly<Record<string, string | readonly object[]>>;

/** The way to a browser that runs. */
export interface Channel {
  /** Gives what the browser answers; throws what it says is wrong. */
  send(command: Command, parameters: Parameters): Promise<unknown>;
  /** Ends the browser and whatever was started for it. */
  close(): Promise<void>;
}

/** Control and v, as WebDriver writes keys. */
const pasting = "\uE009v";

/** How WebDriver writes down an element of the page. */
const reference = z.record(z.string(), z.string());

/** Whether an element is seen; it then stands amid the window, where no driver's own scrolling is needed. */
const comeIntoView = `
  const [element] = arguments;
  element.scrollIntoView({ block: "center" });
  return element.checkVisibility({ visibilityProperty: true });
`;

/** A browser as a person uses it: what is pressed is seen, what is typed goes through its keys. */
export interface Browser {
  goto(url: string): Promise<void>;
  /** Runs the body of a function in the page, also where pages may run none of their own. */
  evaluate(body: string): Promise<unknown>;
  /** Presses the first of these that is seen. Throws where none is. */
  click(selector: string): Promise<void>;
  /** Presses the link, the button or the line to open that is called so. */
  press(name: string): Promise<void>;
  /** Types in place of what a field held. */
  type(selector: string, text: string): Promise<void>;
  /** Pastes in place of what a field held. */
  paste(selector: string): Promise<void>;
  /** A property of the first of these; null where there is none. */
  property(selector: string, name: string): Promise<unknown>;
  /** The page on paper, a PDF. */
  print(): Promise<Buffer>;
  close(): Promise<void>;
}

/** How long a browser may take for one command, in milliseconds: beyond that it hangs, whatever else the machine does. */
const longest = 60_000;

/** The same channel, which throws where a command has no answer and says which. */
function impatient({ send, close }: Channel): Channel {
  return {
    close,
    async send(command, parameters) {
      const ended = new AbortController();
      const late = setTimeout(longest, null, { signal: ended.signal }).then(() => {
        throw new Error(`The browser hangs: ${command} ${JSON.stringify(parameters)}`);
      });
      try {
        return await Promise.race([send(command, parameters), late]);
      } finally {
        ended.abort();
      }
    },
  };
}

/** Drives the browser at the other end. */
export function browserOver(way: Channel): Browser {
  const channel = impatient(way);
  type Element = z.infer<typeof reference>;
  const find = async (using: string, value: string): Promise<readonly Element[]> =>
    z.array(reference).parse(await channel.send("find", { using, value }));
  const idOf = (element: Element | undefined): string | undefined =>
    element && Object.values(element)[0];
  const first = async (selector: string): Promise<string> => {
    const [element] = await find("css selector", selector);
    const id = idOf(element);
    if (id === undefined) throw new Error(`There is no ${selector} on the page.`);
    return id;
  };
  const clickFirst = async (elements: readonly Element[], words: string): Promise<void> => {
    for (const element of elements) {
      const id = idOf(element);
      const seen = { script: comeIntoView, args: [element] };
      if (id === undefined || !(await channel.send("evaluate", seen))) continue;
      await channel.send("click", { id });
      return;
    }
    throw new Error(`${words} is not seen on the page.`);
  };
  const type = async (selector: string, text: string): Promise<void> => {
    const id = await first(selector);
    await channel.send("clear", { id });
    await channel.send("type", { id, text });
  };
  return {
    goto: async (url) => void (await channel.send("navigate", { url })),
    evaluate: (body) => channel.send("evaluate", { script: body, args: [] }),
    click: async (selector) => clickFirst(await find("css selector", selector), selector),
    async press(name) {
      const kinds = "self::a or self::button or not(*)";
      const named = `normalize-space(.)="${name}" or @aria-label="${name}"`;
      await clickFirst(await find("xpath", `//*[${kinds}][${named}]`), `“${name}”`);
    },
    type,
    paste: (selector) => type(selector, pasting),
    async property(selector, name) {
      const id = idOf((await find("css selector", selector))[0]);
      return id === undefined ? null : channel.send("property", { id, name });
    },
    async print() {
      return Buffer.from(z.string().parse(await channel.send("print", {})), "base64");
    },
    close: () => channel.close(),
  };
}
