import type { Text } from "../../../engine/language/text";
import { type OutsideSource, outside } from "../outside";

/** Something that a rule takes from another document: which one, and how sure that is. */
export interface OutsideFact {
  readonly id: string;
  readonly name: Text;
  /** Title and number of the document. */
  readonly source: Text;
  readonly certainty: OutsideSource["certainty"];
  /** The day on which the document, or a report of it, was last looked up, `YYYY-MM-DD`; null where it was not. */
  readonly lookedUp: string | null;
  readonly note: Text;
}

function from(
  { title, number, certainty, lookedUp }: OutsideSource,
  id: string,
  name: Text,
  note: Text,
): OutsideFact {
  const source = number
    ? { zh: `${title.zh}（${number}）`, en: `${title.en} (${number})` }
    : { zh: title.zh, en: title.en };
  return Object.freeze({ id, name, source: Object.freeze(source), certainty, lookedUp, note });
}

/** The lists and definitions that this document leaves to others. */
export const outsideFacts: readonly OutsideFact[] = Object.freeze([
  from(
    outside.hardshipList,
    "hardship-categories",
    { zh: "就业困难人员的类别", en: "Categories of employment hardship" },
    {
      zh: "用的是 2020 年的 6 类。2019 年的名单有 7 类，没有找到原文。您属不属于这些类别，由人社部门认定。",
      en: "The six categories of 2020 are used; the list of 2019 had seven and was not found. The human resources office decides who belongs to one.",
    },
  ),
  from(
    outside.startupLoans,
    "loan-groups",
    { zh: "创业担保贷款支持的人群", en: "Groups that start-up loans support" },
    {
      zh: "后来的文件可能增减了人群，各旗区也可以放宽，以当地现行规定为准。",
      en: "Later documents may have changed the list and a banner may widen it; the current local rules decide.",
    },
  ),
  from(
    outside.startupLoans,
    "other-loans",
    {
      zh: "哪些贷款会影响创业担保贷款",
      en: "Which other loans stand in the way of a start-up loan",
    },
    {
      zh: "助学、扶贫、住房、购车贷款和 5 万元以下的消费贷款不算在内，信用卡归在消费贷款里。",
      en: "Student, poverty-relief, housing and car loans and consumer loans up to 50,000 yuan, credit cards included, do not count.",
    },
  ),
  from(
    outside.enterpriseSizes,
    "enterprise-size",
    { zh: "微型、小型、中型企业的划分", en: "Micro, small and medium enterprises" },
    {
      zh: "各行业按人数、营业收入或资产划分，标准不同。",
      en: "Each trade has its own lines for staff, turnover or assets.",
    },
  ),
  from(
    outside.keyGroupTax,
    "key-groups",
    { zh: "哪些人是重点群体，减税多少、减几年", en: "Key groups, and their tax relief" },
    {
      zh: "这份文件只写了可以申请这项优惠（10.1）。额度自治区可以提高，以当地公布为准。",
      en: "This document only names the relief (10.1). The region may raise the figures: what is published locally prevails.",
    },
  ),
  from(
    outside.unemploymentInsurance,
    "unemployment-benefit",
    { zh: "谁能领失业保险金", en: "Who has unemployment benefit" },
    {
      zh: "这份文件只写了「符合条件」（10.6）。能不能领，由人社部门决定。",
      en: "This document says only “who meet the conditions” (10.6). The human resources office decides.",
    },
  ),
  from(
    outside.internshipPlan,
    "internship-graduates",
    { zh: "高校毕业生离校几年内能见习", en: "Until when graduates count as interns" },
    {
      zh: "「离校 2 年内」是国家计划的规定，这份文件没有写年限（5.2）。",
      en: "The two years since leaving school are the national plan's; this document states no limit (5.2).",
    },
  ),
  from(
    outside.labourLaw,
    "working-age-from",
    { zh: "几岁起可以工作", en: "From what age one may work" },
    {
      zh: "法定劳动年龄（10.1）从满 16 周岁算起。",
      en: "Statutory working age (10.1) begins at 16.",
    },
  ),
  from(
    outside.retirement,
    "retirement-age",
    { zh: "法定退休年龄", en: "The statutory retirement age" },
    {
      zh: "从 2025 年起一步步推迟（男 63 岁，女 58 岁或 55 岁），每个人不一样，所以直接问您到了没有；不满 45 周岁的不看这一条。",
      en: "Since 2025 it rises step by step (to 63 for men, 58 or 55 for women) and differs from person to person, so you are asked whether you have reached it; under 45 it plays no part.",
    },
  ),
  from(
    outside.employmentFunds,
    "post-subsidy-posts",
    { zh: "哪些岗位有岗位补贴", en: "Which posts bring a subsidy" },
    {
      zh: "这份文件只写了「岗位补贴」（10.5），这里按公益性岗位算。",
      en: "This document says only “post subsidy” (10.5); public-welfare posts are meant here.",
    },
  ),
  from(
    outside.employmentService,
    "public-welfare-posts",
    { zh: "公益性岗位安排什么人", en: "Whom public-welfare posts are for" },
    {
      zh: "这份文件没有写要没有工作、有劳动能力（11.1），这是国家规定的。",
      en: "This document does not say that one must be out of work and able to work (11.1); the national provisions do.",
    },
  ),
  from(
    outside.socialAssistance,
    "social-assistance",
    {
      zh: "什么样的家庭有低保和临时救助",
      en: "Who has the minimum guarantee and temporary relief",
    },
    {
      zh: "这份文件只写了「符合条件」（11.3、11.4）。由民政部门核查后决定。",
      en: "This document says only “who meet the conditions” (11.3, 11.4). The civil affairs office checks and decides.",
    },
  ),
]);
