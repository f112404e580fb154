import { type Applicant, applicants } from "../../engine/language/fact";
import type { Counter, Programme } from "../../engine/language/programme";
import type { Text } from "../../engine/language/text";
import { type Hotlines, hotlineSubjects, type hotlines } from "./departments";

const organisations: readonly Applicant[] = ["enterprise", "institution"];

const counter = <const Id extends string>(
  id: Id,
  name: Text,
  nameIn: Text,
  inDistrictOf: readonly Applicant[],
  ...calls: readonly (keyof typeof hotlines)[]
) =>
  Object.freeze({
    id,
    name: Object.freeze(name),
    nameIn: Object.freeze(nameIn),
    inDistrictOf,
    hotlines: Object.freeze(calls),
  }) satisfies Counter;

/**
 * Where people go. A person's usual residence says which banner's counter it is for some of them only; of an enterprise or institution the
 * place of registration says it for all.
 */
export const counters = [
  counter(
    "employment-service",
    {
      zh: "常住地旗区的公共就业服务机构（人社部门）",
      en: "the public employment service (human resources) of the banner or zone where you live",
    },
    {
      zh: "公共就业服务机构（人社部门）",
      en: "public employment service (human resources)",
    },
    applicants,
    "humanResources",
  ),
  counter(
    "benefit-office",
    {
      zh: "原参保地人社部门的失业保险经办机构",
      en: "the unemployment insurance office (human resources) of the place where you were insured",
    },
    {
      zh: "失业保险经办机构（人社部门）",
      en: "unemployment insurance office (human resources)",
    },
    organisations,
    "humanResources",
  ),
  counter(
    "insured-hr",
    {
      zh: "参保地人社部门",
      en: "the human resources office of the place of insurance",
    },
    { zh: "人社部门", en: "human resources office" },
    organisations,
    "humanResources",
  ),
  counter(
    "local-hr",
    {
      zh: "登记地旗区的人社部门",
      en: "the human resources office of the banner or zone of registration",
    },
    { zh: "人社部门", en: "human resources office" },
    organisations,
    "humanResources",
  ),
  counter(
    "loan-counter",
    {
      zh: "登记地旗区人社部门的创业担保贷款窗口",
      en: "the start-up loan counter of the human resources office of the banner or zone of registration",
    },
    {
      zh: "创业担保贷款窗口（人社部门）",
      en: "start-up loan counter of the human resources office",
    },
    organisations,
    "humanResources",
  ),
  counter(
    "finance",
    {
      zh: "登记地旗区的财政部门",
      en: "the finance office of the banner or zone of registration",
    },
    { zh: "财政部门", en: "finance office" },
    organisations,
  ),
  counter(
    "guarantee",
    { zh: "政府性融资担保机构", en: "the government-backed guarantee institution" },
    { zh: "政府性融资担保机构", en: "government-backed guarantee institution" },
    organisations,
  ),
  counter(
    "tax",
    { zh: "主管税务机关", en: "the tax office in charge" },
    { zh: "主管税务机关", en: "tax office in charge" },
    organisations,
    "tax",
  ),
  counter(
    "civil-affairs",
    {
      zh: "常住地的苏木镇（街道）或旗区民政部门",
      en: "the sumu, town or subdistrict, or the banner's civil affairs office, where you live",
    },
    {
      zh: "苏木镇（街道）或旗区民政部门",
      en: "sumu, town or subdistrict, or the banner's civil affairs office",
    },
    applicants,
  ),
] as const;

/** The id of a counter. */
export type CounterId = (typeof counters)[number]["id"];

/** The counter of this id. Throws where there is none: an error in the rules. */
export function counterById(id: string): (typeof counters)[number] {
  const found = counters.find((one) => one.id === id);
  if (!found) throw new Error(`no counter is called ${id}`);
  return found;
}

/**
 * The subjects of the service numbers to call about a programme: those of its counter, those of its own, and the government's, which
 * is always the last.
 *
 * @example hotlinesFor(unemploymentBenefit) // ["humanResources", "government"]
 */
export function hotlinesFor({
  counter,
}: Pick<Programme<unknown>, "counter">): readonly (keyof Hotlines)[] {
  const named: readonly string[] = [...counterById(counter.id).hotlines, ...counter.hotlines];
  return hotlineSubjects.filter((subject) => subject === "government" || named.includes(subject));
}
