import { expect } from "vitest";
import { type AnswerJson, answerSchema } from "@/lib/case/assessment-schema";
import { type Problem, problemSchema } from "@/lib/http/problem";
import { POST } from "../assessments/route";

/** The interface asked without a network. */

/** A body as it is sent. */
export type SentBody = string | Uint8Array<ArrayBuffer>;

const isSent = (body: unknown): body is SentBody =>
  typeof body === "string" || body instanceof Uint8Array;

/** A request to assess this body: a text or bytes as they stand, anything else as JSON. */
export const requestOf = (body: unknown, headers: Readonly<Record<string, string>> = {}): Request =>
  new Request("http://localhost/api/v1/assessments", {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: isSent(body) ? body : JSON.stringify(body),
  });

/** The answer to a case; fails where there is none, or one of another form. */
export async function answerTo(body: unknown): Promise<AnswerJson> {
  const response = await POST(requestOf(body));
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return answerSchema.parse(JSON.parse(text));
}

/** What is wrong with a body; fails where it is answered, or refused in another form. */
export async function problemOf(body: SentBody): Promise<Problem> {
  const response = await POST(requestOf(body));
  const text = await response.text();
  expect(response.status, text).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = problemSchema.parse(JSON.parse(text));
  expect(problem.status).toBe(400);
  return problem;
}
