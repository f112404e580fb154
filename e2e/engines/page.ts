import { expect } from "@playwright/test";
import { z } from "zod";
import type { Browser } from "./webdriver";

const schema = z.object({
  /** The fact that it asks; `:start` on the first page, null where nothing is asked. */
  asked: z.string().nullable(),
  /** The facts that share the page with it. */
  shared: z.array(z.string()),
  heading: z.string(),
  /** Whether the heading has the focus, as it does after a step that scripts take. */
  focused: z.boolean(),
  /** Whether scripts serve the page. */
  alive: z.boolean(),
  path: z.string(),
  /** What is seen of the page. */
  text: z.string(),
  /** What is seen of a result that is of programmes: what can be had, what is nearly in reach, and what cannot. */
  programmes: z.array(z.string()),
});

/** A page as it stands in a browser. */
export type Stand = z.infer<typeof schema>;

const look = `
  const all = (selector) => [...document.querySelectorAll(selector)];
  const [heading] = all("main h1");
  if (document.readyState !== "complete" || !heading) return null;
  return {
    asked: all("input[name=at]")[0]?.value ?? null,
    shared: all("input[name=with]").map(({ value }) => value),
    heading: heading.textContent,
    focused: document.activeElement === heading,
    alive: document.documentElement.hasAttribute("data-alive"),
    path: location.pathname,
    text: document.body.innerText,
    programmes: all("main section:is(#plan, #near, [id^=g-])").map(({ innerText }) => innerText),
  };
`;

/**
 * Waits until a page has come that is this one, and gives what stands there. What it waited for and where it was instead stand in the
 * failure.
 */
export async function arrive(
  browser: Browser,
  what: string,
  is: (page: Stand) => boolean,
): Promise<Stand> {
  const seen: Stand[] = [];
  const whereabouts = async (): Promise<string> => {
    const page = schema.nullable().parse(await browser.evaluate(look));
    if (page === null) return "a page that is still on its way";
    seen.unshift(page);
    return is(page) ? what : `${page.path}, headed “${page.heading}”, asks ${page.asked}`;
  };
  // A page that is being left cannot always be read.
  const now = (): Promise<string> => whereabouts().catch((error: unknown) => `${error}`);
  await expect.poll(now, { message: what, intervals: [30, 60, 120, 250] }).toBe(what);
  const [page] = seen;
  if (!page) throw new Error(`Nothing was seen of ${what}.`);
  return page;
}
