import { describe, expect, test, vi } from "vitest";
import { POST } from "@/app/api/v1/assessments/route";
import { description } from "@/app/api/v1/openapi.json/description";
import { refused, requestExamples } from "@/app/api/v1/openapi.json/examples";
import { GET as readRules } from "@/app/api/v1/rules/route";
import { requestOf } from "@/app/api/v1/testing/asked";
import { objectionTo } from "@/app/api/v1/testing/described";
import { fisher } from "@/lib/policy/documents/testing/harbour-people";
import { laws } from "@/lib/policy/engine";

/** The interface of a site about the invented document. */

vi.mock("@/lib/policy/document", async () => {
  const { harbour, shareList } = await import("@/lib/policy/documents/testing/harbour");
  return { document: harbour, shareList };
});

vi.mock("@/operator.json", () => ({ default: {} }));

/** Nothing of the document that the product ships shows through. */
const shipped = /阿拉善|Alxa|alxa/;

async function asked(body: unknown) {
  const answer = await POST(requestOf(body));
  return { status: answer.status, body: JSON.stringify(await answer.json()) };
}

describe("the description of the interface", () => {
  test("shows the examples of the document, and each is answered", async () => {
    expect(Object.keys(requestExamples)).toEqual(["fisher", "crew"]);
    for (const { value } of Object.values(requestExamples)) {
      expect(objectionTo("AssessmentRequest", value)).toBeNull();
      expect(await asked(value)).toMatchObject({ status: 200 });
    }
  });

  test("shows a refusal that is the very answer", async () => {
    const { status, body } = await asked(refused.request);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual(refused.answer.value);
  });

  test("names nothing of the document that is shipped", () => {
    expect(JSON.stringify(description)).not.toMatch(shipped);
  });
});

test("HTTP assesses by it, and refuses facts of another document", async () => {
  const ask = (facts: unknown) => asked({ asOf: "2024-07-01", facts });
  const crew = await ask({ applicant: "enterprise", quay: "inland", crew: 2 });
  expect(crew.status).toBe(200);
  expect(JSON.parse(crew.body).results).toMatchObject([
    {
      programme: "crew-award",
      verdict: "ineligible",
      failed: [{ condition: "at-home", words: { zh: "船停在海港" } }, { condition: "crew" }],
      departments: { lead: "海港港务局", andOthers: true },
    },
  ]);
  expect(crew.body).not.toMatch(shipped);
  expect(await ask({ ...fisher, district: "ejin" })).toMatchObject({ status: 400 });
});

test.each(laws)("HTTP tells its rules by the law %s", async (law) => {
  const answer = readRules(new Request(`http://localhost/api/v1/rules?law=${law}&asOf=2024-07-01`));
  const body = JSON.stringify(await answer.json());
  expect(objectionTo("Rules", JSON.parse(body))).toBeNull();
  expect(JSON.parse(body)).toMatchObject({
    law,
    programmes: [
      { id: "boat-grant", title: { zh: "渔船补贴" }, statuses: [{ state: "known" }] },
      { id: "boat-register" },
      { id: "crew-award" },
    ],
    figures: [{ clause: "2.1" }, {}],
    instruments: [],
  });
  expect(body).not.toMatch(shipped);
});
