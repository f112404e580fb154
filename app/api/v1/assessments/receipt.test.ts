import { afterEach, describe, expect, test, vi } from "vitest";
import { todayInShanghai } from "@/lib/case/case";
import { keptCase, keptCases, operatorFile } from "@/lib/receipt/testing/kept-cases";
import { answerTo } from "../testing/asked";
import { answerOn } from "../testing/operated";

const person = { applicant: "person", district: "ejin", birthDate: null } as const;

describe("the receipt of an answer", () => {
  test.each(keptCases)("sent again has the same answer: $name", async ({ request }) => {
    const answer = await answerTo(request);
    expect(answer.receipt.request).toEqual(request);
    expect(answer.receipt.versions.rules).toBe(answer.rules.version);
    expect(answer.receipt.versions.engine).toBe(process.env.ENGINE_VERSION);
    expect(await answerTo(answer.receipt.request)).toEqual(answer);
  });

  test("names the day and the law where the request names none", async () => {
    const { receipt, asOf } = await answerTo({ facts: person });
    expect(asOf).toBe(todayInShanghai(new Date()));
    expect(receipt.request).toEqual({ asOf, law: "amended", facts: person });
  });

  test("is another where the law is, and the versions are not", async () => {
    const asked = { asOf: "2026-11-30", facts: keptCase("person-borrower-2026").request.facts };
    const [amended, document] = [
      await answerTo({ ...asked, law: "amended" }),
      await answerTo({ ...asked, law: "document" }),
    ];
    expect(amended.receipt.versions).toEqual(document.receipt.versions);
    expect(amended.receipt.results).not.toBe(document.receipt.results);
  });

  test("is small beside the answer", async () => {
    for (const { request } of keptCases) {
      const answer = await answerTo(request);
      const added = JSON.stringify(answer.receipt).length - JSON.stringify(request).length;
      expect(added).toBeLessThan(200);
      expect(added).toBeLessThan(JSON.stringify(answer).length / 20);
    }
  });
});

describe("where the operator states something", () => {
  afterEach(() => vi.doUnmock("@/operator.json"));

  test("the receipt has the version of that file and what was stated, not what was filled in", async () => {
    const { request } = keptCase("enterprise-2022-operated");
    const blank = await answerOn({}, request);
    const filled = await answerOn(operatorFile, request);
    expect(blank.receipt.versions.operator).toBe("44136fa355b3");
    expect(filled.receipt.versions.operator).not.toBe("44136fa355b3");
    expect(filled.filledByOperator).toHaveLength(1);
    expect(filled.receipt.request).toEqual(request);
    expect(filled.receipt.results).not.toBe(blank.receipt.results);
    expect(filled.receipt.versions.rules).not.toBe(blank.receipt.versions.rules);
    expect(filled.receipt.versions.engine).toBe(blank.receipt.versions.engine);
  });
});
