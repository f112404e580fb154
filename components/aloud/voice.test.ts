import { expect, test } from "vitest";
import { type Voice, voiceFor } from "./voice";

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

test("a voice of the language of the page, of its region where there is one, of the device's choice among several", () => {
  const [english, taiwan, mainland] = [voice("en-US"), voice("zh-TW"), voice("zh_CN")];
  expect(voiceFor([english, taiwan, mainland], "zh-CN")).toBe(mainland);
  expect(voiceFor([english, taiwan], "zh-CN")).toBe(taiwan);
  expect(voiceFor([english, taiwan, mainland], "en-GB")).toBe(english);
  const chosen = voice("cmn-CN", { default: true });
  expect(voiceFor([mainland, chosen], "zh-CN")).toBe(chosen);
});

test("no voice of another language, of Cantonese, or of a server", () => {
  expect(voiceFor([], "zh-CN")).toBeUndefined();
  expect(voiceFor([voice("en-GB"), voice("ja-JP")], "zh-CN")).toBeUndefined();
  expect(voiceFor([voice("zh-HK"), voice("yue-Hant-HK")], "zh-CN")).toBeUndefined();
  expect(voiceFor([voice("zh-CN", { localService: false })], "zh-CN")).toBeUndefined();
});
