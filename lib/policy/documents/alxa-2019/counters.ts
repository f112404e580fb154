import type { PolicyDocument } from "../../engine/language/document";
import { type Applicant, applicants } from "../../engine/language/fact";
import type { Counter } from "../../engine/language/programme";
import type { OfficeId } from "./departments";
import type { HotlineId } from "./hotlines";

const organisations: readonly Applicant[] = ["enterprise", "institution"];

const counter = <const Id extends string>(
  id: Id,
  name: string,
  nameIn: string,
  inDistrictOf: readonly Applicant[],
  runBy: OfficeId | null,
  ...calls: readonly HotlineId[]
) =>
  Object.freeze({
    id,
    name,
    nameIn,
    inDistrictOf,
    runBy,
    hotlines: Object.freeze(calls),
  }) satisfies Counter;

/**
 * Where people go. A person's usual residence says which banner's counter it is for some of them only; of an enterprise or institution the
 * place of registration says it for all.
 */
export const counters = [
  counter(
    "employment-service",
    "常住地旗区的公共就业服务机构（人社部门）",
    "公共就业服务机构（人社部门）",
    applicants,
    "humanResources",
    "humanResources",
  ),
  counter(
    "benefit-office",
    "原参保地人社部门的失业保险经办机构",
    "失业保险经办机构（人社部门）",
    organisations,
    "humanResources",
    "humanResources",
  ),
  counter(
    "insured-hr",
    "参保地人社部门",
    "人社部门",
    organisations,
    "humanResources",
    "humanResources",
  ),
  counter(
    "local-hr",
    "登记地旗区的人社部门",
    "人社部门",
    organisations,
    "humanResources",
    "humanResources",
  ),
  counter(
    "loan-counter",
    "登记地旗区人社部门的创业担保贷款窗口",
    "创业担保贷款窗口（人社部门）",
    organisations,
    "humanResources",
    "humanResources",
  ),
  counter("finance", "登记地旗区的财政部门", "财政部门", organisations, "finance"),
  counter("guarantee", "政府性融资担保机构", "政府性融资担保机构", organisations, null),
  counter("tax", "主管税务机关", "主管税务机关", organisations, "tax", "tax"),
  counter(
    "civil-affairs",
    "常住地的苏木镇（街道）或旗区民政部门",
    "苏木镇（街道）或旗区民政部门",
    applicants,
    "civilAffairs",
  ),
] as const;

/** The id of a counter. */
export type CounterId = (typeof counters)[number]["id"];

/** What must be said of a counter in the district that was stated. */
export const counterNotes: PolicyDocument["counterNotes"] = [
  {
    id: "insured-hr" satisfies CounterId,
    note: "参保地按登记地算；社会保险交在别处的，去交的那里",
  },
];
