import type { OutsideFact } from "../../../engine/language/document";
import type { OutsideDocument } from "../../../engine/language/programme";
import { outside } from "../outside";

const from = (
  { id: outside }: OutsideDocument,
  id: string,
  name: string,
  note: string,
): OutsideFact => Object.freeze({ id, name, outside, note });

/** The lists and definitions that this document leaves to others. */
export const outsideFacts: readonly OutsideFact[] = Object.freeze([
  from(
    outside.hardshipList,
    "hardship-categories",
    "就业困难人员的类别",
    "用的是 2020 年的 6 类。2019 年的名单有 7 类，没有找到原文。您属不属于这些类别，由人社部门认定。",
  ),
  from(
    outside.startupLoans,
    "loan-groups",
    "创业担保贷款支持的人群",
    "后来的文件可能增减了人群，各旗区也可以放宽，以当地现行规定为准。",
  ),
  from(
    outside.startupLoans,
    "other-loans",
    "哪些贷款会影响创业担保贷款",
    "助学、扶贫、住房、购车贷款和 5 万元以下的消费贷款不算在内，信用卡归在消费贷款里。",
  ),
  from(
    outside.enterpriseSizes,
    "enterprise-size",
    "微型、小型、中型企业的划分",
    "各行业按人数、营业收入或资产划分，标准不同。",
  ),
  from(
    outside.keyGroupTax,
    "key-groups",
    "哪些人是重点群体，减税多少、减几年",
    "这份文件只写了可以申请这项优惠（10.1）。额度自治区可以提高，以当地公布为准。",
  ),
  from(
    outside.unemploymentInsurance,
    "unemployment-benefit",
    "谁能领失业保险金",
    "这份文件只写了“符合条件”（10.6）。能不能领，由人社部门决定。",
  ),
  from(
    outside.internshipPlan,
    "internship-graduates",
    "高校毕业生离校几年内能见习",
    "“离校 2 年内”是国家计划的规定，这份文件没有写年限（5.2）。",
  ),
  from(
    outside.labourLaw,
    "working-age-from",
    "几岁起可以工作",
    "法定劳动年龄（10.1）从满 16 周岁算起。",
  ),
  from(
    outside.retirement,
    "retirement-age",
    "法定退休年龄",
    "从 2025 年起一步步推迟（男 63 岁，女 58 岁或 55 岁），每个人不一样，所以直接问您到了没有；不满 45 周岁的不看这一条。",
  ),
  from(
    outside.employmentFunds,
    "post-subsidy-posts",
    "哪些岗位有岗位补贴",
    "这份文件只写了“岗位补贴”（10.5），这里按公益性岗位算。",
  ),
  from(
    outside.employmentService,
    "public-welfare-posts",
    "公益性岗位安排什么人",
    "这份文件没有写要没有工作、有劳动能力（11.1），这是国家规定的。",
  ),
  from(
    outside.socialAssistance,
    "social-assistance",
    "什么样的家庭有低保和临时救助",
    "这份文件只写了“符合条件”（11.3、11.4）。由民政部门核查后决定。",
  ),
]);
