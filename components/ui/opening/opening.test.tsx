import { expect, it } from "vitest";
import { html } from "../testing/html";
import { Opening } from ".";

it("says that it opens, and without scripts that it needs them", () => {
  expect(html(<Opening words="正在打开" noScript="要用脚本" />)).toBe(
    '<p role="status">正在打开</p><div class="mbs-2 grid justify-items-start gap-4 alive:hidden"><p>要用脚本</p></div>',
  );
});
