import { describe, expect, test } from "vitest";
import { maxErrors, methodProblem, problemResponse, problemSchema } from "./problem";

describe("a problem", () => {
  test("is RFC 9457 in both languages, kept by nobody", async () => {
    const errors = [
      { path: "facts", code: "required", message: "It is missing.", messageZh: "缺。" },
    ];
    const response = problemResponse({ status: 400, en: "Wrong.", zh: "错。", errors });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const body: unknown = await response.json();
    expect(problemSchema.parse(body)).toEqual({
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      detail: "Wrong.",
      detailZh: "错。",
      errors,
    });
  });

  test("names a hundred errors, and says that there are more", async () => {
    const errors = Array.from({ length: maxErrors + 1 }, (_, index) => ({
      path: `facts.${index}`,
      code: "unknownFact",
      message: "Wrong.",
      messageZh: "错。",
    }));
    for (const [count, more] of [
      [maxErrors, undefined],
      [maxErrors + 1, true],
    ] as const) {
      const given = { status: 400, en: "", zh: "", errors: errors.slice(0, count) } as const;
      const body = problemSchema.parse(await problemResponse(given).json());
      expect(body.errors).toEqual(errors.slice(0, maxErrors));
      expect(body.moreErrors).toBe(more);
    }
  });

  test("of a method names the methods that there are", async () => {
    const response = problemResponse(methodProblem(["GET", "HEAD"]));
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect(problemSchema.safeParse(await response.json()).success).toBe(true);
  });
});
