import type { Page } from "@playwright/test";

/** Everything that a browser keeps of a page, as one text. */
export const remains = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const stored = [sessionStorage, localStorage].flatMap((storage) => Object.entries(storage));
    const inputs = [...document.querySelectorAll("input")].map(({ type, value, checked }) =>
      type === "text" || checked ? value : "",
    );
    return JSON.stringify([
      stored,
      inputs,
      document.documentElement.outerHTML.replaceAll(/<script[\s\S]*?<\/script>/g, ""),
      history.state,
      location.href,
      document.cookie,
      document.title,
      await indexedDB.databases(),
      await caches.keys(),
    ]);
  });

/** What assistive technology gets to know of the page. */
export async function spoken(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes.flatMap(({ ignored, value }) => (ignored ? [] : [String(value?.value)])).join("\n");
}
