import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locales } from "@/locales/languages";
import { chatPicture, chatPicturePath, chatPictureSize } from "./chat-picture";

test.each(locales)(
  "the picture for chats in %s is there, and as large as they ask for",
  (locale) => {
    const png = readFileSync(chatPicturePath(locale));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      chatPictureSize.width,
      chatPictureSize.height,
    ]);
    expect(png.byteLength).toBeLessThan(300_000);
  },
);

test("its address is whole, of a language that has one, and there is none where the site does not know its own", () => {
  const site = "https://example.org/policy";
  expect(chatPicture(site, ["en", "zh"])).toBe(`${site}/chat-en.png`);
  expect(chatPicture(site, ["mn", "zh"])).toBe(`${site}/chat-zh.png`);
  expect(chatPicture(site, ["mn"])).toBeNull();
  expect(chatPicture("", ["zh"])).toBeNull();
});
