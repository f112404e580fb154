import { expect, test } from "vitest";
import { impactOf } from "@/lib/impact/impact";
import { lawOfFile } from "@/lib/impact/testing/stated-law";
import { changing, inFile, said, word } from "@/lib/settings/testing/stated";
import type { locales } from "@/locales/languages";
import { markdownOf } from "./markdown";
import { reportOf } from "./report";

const before = lawOfFile({});
const markdown = (file: unknown, locale: (typeof locales)[number] = "zh", people = 600) => {
  const after = lawOfFile(file);
  const impact = impactOf({ before, after }, "2026-11-30", { people });
  return markdownOf(reportOf(impact, after.rules, locale), locale);
};

const six = inFile(changing([{ set: "startup-subsidy.amount", value: 6000 }]));

test("says on which day, over whom, and that they are made up", () => {
  const text = markdown(six);
  expect(text).toContain(
    "- 测算日期：2026年11月30日\n- 编出来的申请人：600 个（随机种子 20190618）",
  );
  expect(text).toContain("这些人不是真的人。");
  expect(markdown(six, "en")).toContain("None of them is a real person.");
});

test("has a table of districts with the effects that there are, and no others", () => {
  const text = markdown(six);
  expect(text).toContain("## 一次性创业补贴");
  expect(text).toContain(
    "| 旗区 | 人数 | 金额多了 | 不变 | 固定金额合计 | 还办不办 |\n| --- | ---: | ---: | ---: | ---: | --- |",
  );
  expect(text).not.toContain("金额少了");
  expect(
    text.match(
      /^\| 额济纳旗 \| \d+ \| \d+ \| \d+ \| [\d,]+ → [\d,]+ 元（多 [\d,]+ 元） \| 先问还办不办 → 按文件还在办 \|$/m,
    ),
  ).not.toBeNull();
});

test("shows people by what they answer, before and after", () => {
  const text = markdown(six);
  expect(text).toContain(
    "最少这几个回答就看得出（其他都不清楚）：\n\n- 还差回答，5,000 元 → 还差回答，6,000 元。什么都没有回答",
  );
  expect(text).toMatch(
    /前 10 个人：\n\n1\. .*\n(?:.*\n)*\d+\. 先问还办不办，5,000 元.* → 现在可以申请，6,000 元/,
  );
});

test("puts one space between what it says of somebody in English, and none in Chinese", () => {
  const lines = (locale: (typeof locales)[number]) =>
    markdown(six, locale)
      .split("\n")
      .filter((line) => /^\d+\./.test(line));
  expect(lines("en")).toHaveLength(10);
  expect(lines("en").join("\n")).toContain("; ");
  expect(lines("en").join("\n")).not.toMatch(/\S {2}/);
  expect(lines("zh").join("\n")).not.toMatch(/[，；] /);
});

test("leaves out what fixed amounts come to where there are none", () => {
  const text = markdown(inFile(changing([{ set: "startup-loan-graduate.staff", value: 6 }])));
  expect(text).toContain("不够了，或者更远");
  expect(text).not.toContain("固定金额合计");
});

test("says that nothing changes, where nothing does", () => {
  const text = markdown({});
  expect(text).toContain("这次改动不影响谁能申请什么、给多少钱。");
  expect(text).not.toContain("编出来");
});

test("says that nobody can be made up, where nobody can have it by either law", () => {
  const ended = said(word({ programme: "youth-internship", answer: "ended" }));
  expect(markdown(ended, "en")).toContain("nobody meets the conditions");
});
