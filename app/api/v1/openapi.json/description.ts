import * as z from "zod";
import { assessmentSchemas } from "@/lib/case/assessment-json";
import { caseSchemas } from "@/lib/case/case-json";
import { largestBody } from "@/lib/http/incoming";
import { problemSchemas, problemType } from "@/lib/http/problem";
import { rulesHere } from "@/lib/settings";
import { basePath } from "@/messages/locale";

const schemas = { ...caseSchemas(rulesHere.facts), ...assessmentSchemas, ...problemSchemas };

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

const problem = (description: string) => ({
  description,
  content: { [problemType]: { schema: refTo("Problem") } },
});

const examples = {
  person: {
    summary: "A graduate with a shop of her own",
    value: {
      asOf: "2019-09-01",
      facts: {
        applicant: "person",
        district: "alxa-left",
        graduate: true,
        leftSchoolOn: "2018-06-30",
        business: "sole-trader",
        firstBusiness: true,
        businessRegisteredOn: "2018-08-15",
        businessOperating: true,
        startupSubsidyReceived: null,
      },
    },
  },
  enterprise: {
    summary: "An enterprise that laid nobody off",
    value: {
      asOf: "2019-09-01",
      facts: {
        applicant: "enterprise",
        district: "ejin",
        paysUnemploymentInsurance: true,
        layoffsLastYear: 0,
        premiumPaidLastYearYuan: 12345.67,
      },
    },
  },
  institution: {
    summary: "An institution that serves people who start a business",
    value: {
      asOf: "2019-09-01",
      facts: {
        applicant: "institution",
        district: "alxa-right",
        institutionRoles: ["startup-service", "incubator"],
        entitiesServed: 12,
      },
    },
  },
};

/** The interface described by OpenAPI 3.1. */
export const description = {
  openapi: "3.1.0",
  info: {
    title: "阿拉善就业政策自测 · Alxa employment policy check",
    version: "1",
    description: [
      "Tells which programmes of one employment policy document of Alxa League (2019) a person, enterprise or institution can have. An unofficial estimate: the office decides.",
      "按阿拉善盟 2019 年的一份就业政策文件，测算个人、企业、机构能享受哪些政策。结果不是官方决定，以办理单位为准。",
      "Nothing that is sent is kept or logged. The same request has the same answer. Errors are described in English and in Chinese side by side.",
    ].join("\n\n"),
  },
  servers: [{ url: basePath || "/" }],
  paths: {
    "/api/v1/assessments": {
      post: {
        operationId: "assess",
        summary: "Assess a case · 测算一个情况",
        requestBody: {
          required: true,
          description: `At most ${largestBody / 1024} KiB of JSON in UTF-8, not compressed.`,
          content: { "application/json": { schema: refTo("AssessmentRequest"), examples } },
        },
        responses: {
          200: {
            description: "Every programme for this kind of applicant, assessed.",
            content: { "application/json": { schema: refTo("Assessment") } },
          },
          400: problem("Not JSON, or not a case; `errors` names everything that is wrong at once."),
          405: problem("Another method than POST."),
          413: problem("The body is too large."),
          415: problem("The body says that it is something other than JSON in UTF-8."),
        },
      },
    },
    "/api/v1/openapi.json": {
      get: {
        operationId: "describe",
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
