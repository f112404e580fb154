import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type AnswerJson, answerSchema } from "@/lib/case/assessment-schema";
import { caseErrorCodes, caseErrorMeanings } from "@/lib/case/case-errors";
import { receiptSchema } from "@/lib/case/receipt-json";
import { runningStates, verdicts } from "@/lib/policy/engine";
import { GET } from "../rules/route";
import type { RulesJson } from "../rules/schemas";
import { requestOf } from "../testing/asked";
import { POST } from "./route";

const guide = readFileSync("docs/http.md", "utf8");

/** The bodies that a text has curl send, in its order. */
const sentIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(/curl -s \S+\/api\/v1\/assessments [^']*'content-type: [^']*' -d '([^']+)'/g),
  ].map(([, body = ""]) => body);

const [first = "", another = "", alone = "", wrong = ""] = sentIn(guide);
/** The answers that the guide shows, in its order. */
const [answer = "", kept = "", figures = "", problem = ""] = [
  ...guide.matchAll(/```json\n([^`]+)```/g),
].map(([, text = ""]) => text);

const responseTo = async (body: string): Promise<unknown> => (await POST(requestOf(body))).json();
const answerTo = async (body: string): Promise<AnswerJson> =>
  answerSchema.parse(await responseTo(body));

/** The words in code at the head of the rows of the table with this heading. */
const headsOf = (heading: string): readonly string[] => {
  const [, rows = ""] = guide.split(`\n| ${heading} |`);
  const [table = ""] = rows.split("\n\n");
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, head = ""]) => head);
};

describe("docs/http.md", () => {
  test("shows the answer to its first request, in part", async () => {
    const { results, ...rest }: AnswerJson = JSON.parse(answer);
    const given = await answerTo(first);
    expect(given).toMatchObject(rest);
    const shown = new Set(results.map(({ programme }) => programme));
    expect(given.results.filter(({ programme }) => shown.has(programme))).toMatchObject(results);
  });

  test("shows the receipt of its first answer, whatever its versions", async () => {
    const { receipt } = await answerTo(first);
    const shown = receiptSchema.parse(JSON.parse(kept));
    expect(shown.request).toEqual(receipt.request);
    expect(shown.versions.operator).toBe(receipt.versions.operator);
  });

  test("asks again on another day and is given the allowance of the new year", async () => {
    const { statedOn, ...same }: { statedOn: string } = JSON.parse(another);
    const verdict = async (body: object) =>
      (await answerTo(JSON.stringify(body))).results.find(
        ({ programme }) => programme === "training-living-allowance",
      )?.verdict;
    expect(await verdict({ ...same, statedOn })).toBe("eligible");
    expect(await verdict(same)).toBe("ineligible");
  });

  test("asks by the document alone what nobody knows by the later papers", async () => {
    const { law, ...same }: { law: string } = JSON.parse(alone);
    const refund = async (body: object) =>
      (await answerTo(JSON.stringify(body))).results.find(
        ({ programme }) => programme === "stability-refund",
      );
    const state = "unconfirmed";
    const amounts = [await refund({ ...same, law }), await refund(same)];
    expect(amounts).toMatchObject([
      { amount: { yuan: 6172.84 }, status: { state } },
      { amount: { yuan: null }, status: { state } },
    ]);
    expect(guide).toContain("this is 6172.84 yuan, `unconfirmed`");
  });

  test("shows the rules that it asks for, in part", async () => {
    const [, query = ""] = /curl -s '\S+(\/api\/v1\/rules\S*)'/.exec(guide) ?? [];
    const given: RulesJson = await GET(new Request(`http://localhost${query}`)).json();
    const { figures: shown, ...rest }: RulesJson = JSON.parse(figures);
    expect(given).toMatchObject(rest);
    const ids = new Set(shown.map(({ id }) => id));
    expect(given.figures.filter(({ id }) => ids.has(id))).toMatchObject(shown);
  });

  test("shows the errors of its last request", async () => {
    expect(await responseTo(wrong)).toEqual(JSON.parse(problem));
  });

  test("names every verdict, every state and every error", () => {
    expect(headsOf("`verdict` | 意思 · meaning")).toEqual([...verdicts]);
    expect(headsOf("`status.state` | 意思 · meaning")).toEqual([...runningStates]);
    expect(headsOf("`code` | 意思 · meaning")).toEqual([...caseErrorCodes]);
    const [zh, en] = [caseErrorMeanings("zh"), caseErrorMeanings("en")];
    for (const code of caseErrorCodes) {
      expect(guide).toContain(`| \`${code}\` | ${zh[code]} · ${en[code]} |`);
    }
  });
});

test("the request in the README is answered", async () => {
  const sent = sentIn(readFileSync("README.md", "utf8"));
  expect(sent).toHaveLength(1);
  for (const body of sent) expect((await answerTo(body)).results).not.toEqual([]);
});
