import { expect } from "@playwright/test";
import { codeOn, printed } from "../support/paper";
import type { Place } from "./walk";

/** The sheet as it is printed. Of Firefox's PDF figures and pictures can be read back, its Chinese characters not all. */
export async function onPaper({ browser }: Place, link: string): Promise<void> {
  const paper = printed(await browser.print());
  expect(paper.size).toContain("A4");
  expect(paper.pages, "the sheet is one page").toHaveLength(1);
  expect(paper.pages[0], "all seven matters are on the sheet").toMatch(/^ *7\. /m);
  expect(codeOn(paper, 1), "the code on the sheet leads to the result").toBe(link);
}

/** Has the rules for paper hold on the screen, and those for the screen not. */
const styleOfPaper = `
  const visit = ({ cssRules }) => {
    for (const rule of cssRules) {
      if (rule instanceof CSSMediaRule) {
        const { media } = rule;
        if (/\\bprint\\b/.test(media.mediaText)) media.mediaText = "all";
        else if (/\\bscreen\\b/.test(media.mediaText)) media.mediaText = "not all";
      }
      if ("cssRules" in rule) visit(rule);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet);
`;

/** The sheet where the browser cannot be made to print, which would have the sheet drawn at once: with the rules of paper on the screen, once it is drawn. */
export async function asOnPaper({ browser }: Place): Promise<void> {
  await browser.evaluate(styleOfPaper);
  const read = () => browser.evaluate("return document.body.innerText");
  await expect.poll(read, "the sheet stands on the paper").toContain("一次性告知单");
  const seen = await read();
  expect(seen, "all seven matters are on the sheet").toMatch(/^7\. /m);
  expect(seen, "buttons do not stand on the paper").not.toContain("换日期");
}
