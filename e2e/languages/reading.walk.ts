import { expect, test } from "../support/house";
import { misfits } from "./boxes";
import { untranslated } from "./texts";

/** A page of which nothing is right. */
const bad = (isDown: boolean): string => `<!doctype html>
<html lang="xx">
<title>Title</title>
<style>
  html { ${isDown ? "writing-mode: vertical-lr" : ""} }
  .cut { inline-size: 3rem; overflow: hidden; white-space: nowrap }
  .out { inline-size: 3rem; white-space: nowrap }
  .upon { margin-block-start: -2em }
  .around { inline-size: 10rem; padding: 1rem; border: 1px solid }
  .wide { inline-size: 11rem }
  .narrow { inline-size: 1.2em; overflow-wrap: anywhere }
  .short { inline-size: 3em; overflow-wrap: anywhere }
  .long { inline-size: 3000px }
</style>
<main>
  <p>Plain</p>
  <p>‹Wöörk: plain›</p>
  <p>‹Löst än ënd</p>
  <p>‹ÅÅ› 中文</p>
  <input placeholder="Empty" aria-label="‹Å›">
  <p lang="yy">Another language</p>
  <p class="cut">‹Wåš cût öff›</p>
  <p class="out">‹Rûñš öût öf îtš böx›</p>
  <p>‹Ûndér›</p><p class="upon">‹Ûpöñ›</p>
  <div class="around"><p class="wide">‹Wîdé›</p></div>
  <p class="narrow">‹1234›</p>
  <p class="short">‹5678›</p>
  <p class="long">‹Å›</p>
</main>`;

test("the reading finds what is wrong", async ({ page }, info) => {
  await page.setContent(bad(info.project.name.startsWith("en-XV")));
  expect(await untranslated(page, "xx")).toEqual([
    "title: Title",
    "placeholder: Empty",
    "p: Plain",
    "p: Wöörk: plain",
    "p: ‹Löst än ënd",
    "p: 中文",
  ]);
  const found = (await misfits(page)).join("\n");
  for (const what of [
    "the page takes 30",
    "cut off: ‹Wåš cût öff›",
    "out of its box: ‹Rûñš öût öf îtš böx›",
    "out of the box around it: P: ‹Wîdé›",
    "on one another: ‹Ûndér› | ‹Ûpöñ›",
    "a character to a line: ‹1234›",
  ]) {
    expect(found).toContain(what);
  }
  expect(found).not.toContain("a character to a line: ‹5678›");
});
