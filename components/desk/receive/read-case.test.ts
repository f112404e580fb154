import { expect, test } from "vitest";
import type { Case } from "@/lib/case/case";
import { encodeCase } from "@/lib/case/share-code";
import { rules } from "@/lib/policy";
import { readCase } from "./read-case";

const { facts } = rules;
const handed: Case = {
  asOf: "2026-11-20",
  facts: { applicant: "person", district: "ejin", birthDate: "1980-03-05" },
};
const code = encodeCase(facts, handed);

test.each([
  code,
  ` ${code}\n`,
  `https://example.org/result#${code}`,
  `http://localhost:3000/en/result#${code}`,
  `https://example.org/result#${code}。`,
  `（https://example.org/result#${code}）`,
  `https://example.org/result#${code}&from=timeline`,
  `https://example.org/result?from=a#${code}?x=1#2`,
  `https://example.org/result#${code}%E3%80%82`,
  `您好，我的结果在这里：https://example.org/result#${code}，请看。`,
  `我的码是${code}，谢谢`,
  Array.from(code, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(""),
  `${code.slice(0, 4)}\u200b${code.slice(4)}\ufeff`,
  code.toLowerCase(),
])("reads the case from %j", (text) => {
  expect(readCase(facts, text, "2026-11-23")).toEqual({
    ok: true,
    value: { case: handed, leftOut: [] },
  });
});

test("a case of today is assessed on today, whatever day that becomes", () => {
  expect(readCase(facts, code, "2026-11-20")).toMatchObject({
    value: { case: { asOf: null } },
  });
});

test.each([
  "",
  "#",
  "https://example.org/result",
  "WIFI:T:WPA;S:net;;",
  `${"x".repeat(4001)}#${code}`,
  `${code.slice(0, 4)} ${code.slice(4)}`,
  code.slice(0, -1),
  `${code}A`,
])("finds no case in %j", (text) =>
  expect(readCase(facts, text, "2026-11-23")).toEqual({ ok: false, problem: "broken" }),
);
