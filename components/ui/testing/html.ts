import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The HTML of a control, as a browser without JavaScript gets it. For tests. */
export const html = (node: ReactNode): string => renderToStaticMarkup(node);

/** The attributes of every element of a kind in a piece of HTML, in the order of the page. */
export function elements(page: string, tag: string): Record<string, string>[] {
  return [...page.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, "g"))].map(([, attributes = ""]) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
  );
}
