import { describe, expect, test } from "vitest";
import { addressIn, choices, chosen, displayIn, displays } from "./display";
import { displayed } from "./displayed";

describe("a display", () => {
  test("is read from an address, and is none of those that there are not", () => {
    for (const display of displays) expect(displayIn(`?q=1&display=${display}`)).toBe(display);
    for (const query of ["", "?", "?display=", "?display=huge", "?display=strong-large"]) {
      expect(displayIn(query)).toBe("");
    }
  });

  test("has a size and a contrast, chosen apart", () => {
    expect(chosen("", "large")).toBe("large");
    expect(chosen("large", "strong")).toBe("large-strong");
    expect(chosen("large-strong", "soft")).toBe("large-soft");
    expect(chosen("large-soft", "usual")).toBe("soft");
    expect(chosen("strong", "large")).toBe("large-strong");
    expect(chosen("", "usual")).toBe("");
    for (const display of displays) {
      for (const choice of choices) {
        const then = chosen(display, choice);
        expect(chosen(then, choice)).toBe(then);
      }
    }
  });

  test("stands in addresses once, before what no server sees", () => {
    expect(addressIn("/check", "large")).toBe("/check?display=large");
    expect(addressIn("/policies?q=a&now=1#x", "strong")).toBe(
      "/policies?q=a&now=1&display=strong#x",
    );
    expect(addressIn("/check?display=large&a=1", "soft")).toBe("/check?a=1&display=soft");
    expect(addressIn("/check?display=large", "")).toBe("/check");
    expect(addressIn("", "")).toBe("");
  });
});

describe("a page in a display", () => {
  const page = [
    '<!DOCTYPE html><html lang="zh-CN"><body>',
    '<a href="/check">1</a><a href="/policies?q=a&amp;now=1#c-1">2</a>',
    '<form action="/check/step" method="post"><button formAction="?display=large" data-choice="large">3</button></form>',
    '<a href="?display=strong" data-choice="strong">4</a><a href="?" data-choice="usual">5</a>',
    '<a href="#content">6</a><a href="tel:12333">7</a><a href="https://example.org/a">8</a><a href="//example.org/a">9</a><a href="/icon.svg">10</a>',
    '<link href="/a.css"/><input value="http://localhost/result#A"/><script>const a = \'<b href="/check">\'</script></body></html>',
  ].join("\n");

  test("looks so, and leads to pages that do", () => {
    expect(displayed(page, "large").split("\n")).toEqual([
      '<!DOCTYPE html><html data-display="large" lang="zh-CN"><body>',
      '<a href="/check?display=large">1</a><a href="/policies?q=a&amp;now=1&amp;display=large#c-1">2</a>',
      '<form action="/check/step?display=large" method="post"><button formAction="?display=large" data-choice="large">3</button></form>',
      '<a href="?display=large-strong" data-choice="strong">4</a><a href="?" data-choice="usual">5</a>',
      '<a href="#content">6</a><a href="tel:12333">7</a><a href="https://example.org/a">8</a><a href="//example.org/a">9</a><a href="/icon.svg">10</a>',
      '<link href="/a.css"/><input value="http://localhost/result#A"/><script>const a = \'<b href="/check">\'</script></body></html>',
    ]);
  });

  test("is the page itself where it looks as it is", () => {
    expect(displayed(page, "")).toBe(page);
  });
});
