import * as z from "zod";
import { caseErrorCodes, caseErrorMeanings } from "@/lib/case/case-errors";
import { securityHeaders } from "./security";

/** The most errors that an answer names. */
export const maxErrors = 100;

/** By language, as the interface says everything. */
const meanings = { en: caseErrorMeanings("en"), zh: caseErrorMeanings("zh") };

/** One thing that is wrong with a request. */
export const requestErrorSchema = z.strictObject({
  path: z
    .string()
    .describe(
      "The member that is wrong, with dots: `facts.birthDate`. Empty: the body as a whole.",
    ),
  code: z
    .string()
    .meta({ enum: caseErrorCodes })
    .describe(
      [
        "What is wrong, for programs.",
        ...caseErrorCodes.map((code) => `\`${code}\`: ${meanings.en[code]} · ${meanings.zh[code]}`),
      ].join("\n\n"),
    ),
  message: z.string().describe("What is wrong, in English."),
  messageZh: z.string().describe("What is wrong, in Chinese."),
});
export type RequestError = Readonly<z.infer<typeof requestErrorSchema>>;

/** The body of every answer that is an error, as RFC 9457 has it. */
export const problemSchema = z
  .strictObject({
    type: z.literal("about:blank"),
    title: z.string().describe("The name of the HTTP status."),
    status: z.int(),
    detail: z.string().describe("What went wrong, in English."),
    detailZh: z.string().describe("What went wrong, in Chinese."),
    errors: z
      .array(requestErrorSchema)
      .max(maxErrors)
      .describe(
        `Everything that is wrong with the request at once, up to ${maxErrors} errors. Empty: see \`detail\`.`,
      ),
    moreErrors: z
      .literal(true)
      .optional()
      .describe("More is wrong than `errors` has room for. Left out where `errors` is all."),
  })
  .describe("What went wrong (RFC 9457).");
export type Problem = Readonly<z.infer<typeof problemSchema>>;

/** The schemas of errors by the names under which the interface describes them. */
export const problemSchemas = { RequestError: requestErrorSchema, Problem: problemSchema };

/** The media type of a {@link Problem}. */
export const problemType = "application/problem+json";

const titles = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  500: "Internal Server Error",
} as const;
export type ProblemStatus = keyof typeof titles;

/** What went wrong, in both languages. */
export interface ProblemDetail {
  readonly status: ProblemStatus;
  readonly en: string;
  readonly zh: string;
  readonly errors?: readonly RequestError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Headers of every answer of the interface: nothing is kept on the way, and nothing is guessed. */
export const dataHeaders: Readonly<Record<string, string>> = Object.freeze({
  ...securityHeaders,
  "Cache-Control": "no-store",
});

/**
 * An error as a response.
 *
 * @example problemResponse({ status: 404, en: "No such page.", zh: "没有这一页。" }).status // 404
 */
export function problemResponse({ status, en, zh, errors = [], headers }: ProblemDetail): Response {
  const problem: Problem = {
    type: "about:blank",
    title: titles[status],
    status,
    detail: en,
    detailZh: zh,
    errors: errors.slice(0, maxErrors),
    ...(errors.length > maxErrors && { moreErrors: true }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { ...dataHeaders, ...headers, "Content-Type": problemType },
  });
}

/**
 * Says that an address does not have the method of a request, and which it has.
 *
 * @example methodProblem(["GET"]).headers // { Allow: "GET" }
 */
export function methodProblem(
  methods: readonly string[],
): ProblemDetail & { readonly status: 405 } {
  const allowed = methods.join(", ");
  return {
    status: 405,
    en: `This address answers ${allowed} only.`,
    zh: `这个地址只接受 ${allowed}。`,
    headers: { Allow: allowed },
  };
}
