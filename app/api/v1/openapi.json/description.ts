import * as z from "zod";
import { assessmentSchemas } from "@/lib/case/assessment-schema";
import { caseSchemas } from "@/lib/case/case-json";
import { largestBody } from "@/lib/http/incoming";
import { problemSchemas, problemType } from "@/lib/http/problem";
import { daySchema, laws } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { inLanguages } from "@/locales/languages";
import { basePath } from "@/messages/locale";
import { rulesSchemas } from "../rules/schemas";
import { refused, requestExamples } from "./examples";

const schemas = {
  ...caseSchemas(inLanguages((locale) => documentHere(locale).rules.facts)),
  ...assessmentSchemas,
  ...rulesSchemas,
  ...problemSchemas,
};

const refTo = (name: keyof typeof schemas) => ({ $ref: `#/components/schemas/${name}` });

/** The very schemas that requests are checked by, as JSON Schema under their names. */
function describedSchemas() {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) names.add(schema, { id });
  const made = z.toJSONSchema(names, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]),
  );
}

const problem = (description: string, examples?: object) => ({
  description,
  content: { [problemType]: { schema: refTo("Problem"), ...(examples && { examples }) } },
});

const { zh, en } = inLanguages((locale) => documentHere(locale).site);

/** The interface described by OpenAPI 3.1. */
export const description = {
  openapi: "3.1.0",
  info: {
    title: [zh, en].map(({ product }) => product).join(" · "),
    version: "1",
    description: [
      en.interfaceDescription,
      zh.interfaceDescription,
      "Nothing that is sent is kept or logged. A request that names its day always has the same answer. Errors are described in English and in Chinese side by side.",
      "Three things are checked that the schemas cannot say, and answered with 400: amounts and percentages have at most two decimals (0.07 is right, 0.075 is not); some dates, as their descriptions say, are bounded by the assessment date; no name stands twice in one object of the JSON text.",
      "有三条规则没法写进格式定义，由服务器检查，不对就答 400：金额和百分数最多两位小数（0.07 可以，0.075 不行）；有的日期受测算日期限制，见各项说明；同一个对象里一个名字不能写两次。",
    ].join("\n\n"),
    license: { name: "UNLICENSED", identifier: "LicenseRef-UNLICENSED" },
  },
  servers: [{ url: basePath || "/" }],
  security: [],
  tags: [
    { name: "assessment", description: "Cases and what they come to · 情况和测算结果" },
    { name: "rules", description: "The rules as plain data · 规则的数据" },
    { name: "description", description: "What this interface is · 接口说明" },
  ],
  paths: {
    "/api/v1/assessments": {
      post: {
        operationId: "assess",
        tags: ["assessment"],
        summary: "Assess a case · 测算一个情况",
        requestBody: {
          required: true,
          description: `At most ${largestBody / 1024} KiB of JSON in UTF-8, not compressed.`,
          content: {
            "application/json": { schema: refTo("AssessmentRequest"), examples: requestExamples },
          },
        },
        responses: {
          200: {
            description: "Every programme for this kind of applicant, assessed.",
            content: { "application/json": { schema: refTo("Assessment") } },
          },
          400: problem(
            "Not JSON, or not a case; `errors` names everything that is wrong at once.",
            { refused: refused.answer },
          ),
          405: problem("Another method than POST."),
          413: problem("The body is too large."),
          415: problem("The body says that it is something other than JSON in UTF-8."),
        },
      },
    },
    "/api/v1/rules": {
      get: {
        operationId: "readRules",
        tags: ["rules"],
        summary: "The rules as plain data, as they are on a day · 某一天的规则",
        parameters: [
          {
            name: "law",
            in: "query",
            description:
              "By which law: `amended`, with every later paper that is known, or `document`, the text of the document alone.",
            schema: { type: "string", enum: laws, default: laws[0] },
          },
          {
            name: "asOf",
            in: "query",
            description:
              "The day on which figures have their values and programmes their status. Not given, it is today in Asia/Shanghai.",
            schema: daySchema,
          },
        ],
        responses: {
          200: {
            description: "Facts, figures, programmes, later papers and what offices have said.",
            content: { "application/json": { schema: refTo("Rules") } },
          },
          400: problem("No such law, no such day, or something else that is not asked here."),
          405: problem("Another method than GET."),
        },
      },
    },
    "/api/v1/rules/schema.json": {
      get: {
        operationId: "describeRules",
        tags: ["rules"],
        summary: "What the rules look like, in a file of its own · 规则数据的格式，单独一份",
        responses: {
          200: {
            description: "JSON Schema 2020-12",
            content: { "application/schema+json": { schema: { type: "object" } } },
          },
          405: problem("Another method than GET."),
        },
      },
    },
    "/api/v1/openapi.json": {
      get: {
        operationId: "describe",
        tags: ["description"],
        summary: "This description · 接口说明",
        responses: {
          200: {
            description: "OpenAPI 3.1",
            content: { "application/json": { schema: { type: "object" } } },
          },
          405: problem("Another method than GET."),
        },
      },
    },
  },
  components: { schemas: describedSchemas() },
};
