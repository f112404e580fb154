import { expect, test } from "vitest";
import { wrapped } from "./wrap";

/** A Chinese sign is twice as wide as a letter. */
const measure = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 2 : 1), 0);

test.each([
  ["要带的材料", 6, ["要带的", "材料"]],
  ["要带的材料", 10, ["要带的材料"]],
  // One sign less room.
  ["要带的材料", 9, ["要带的材", "料"]],
  ["去：盟里，再去旗里", 8, ["去：盟", "里，再去", "旗里"]],
  ["看《实施意见》", 4, ["看", "《实", "施意", "见》"]],
  ["Go to the service", 9, ["Go to the", "service"]],
  ["Go to the service", 8, ["Go to", "the", "service"]],
  ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ["最高 5,000 元", 8, ["最高", "5,000 元"]],
  ["", 5, []],
])("%s within %d is %j", (text, width, lines) => {
  expect(wrapped(text, width, measure)).toEqual(lines);
  for (const line of wrapped(text, width, measure))
    expect(measure(line)).toBeLessThanOrEqual(width);
});
