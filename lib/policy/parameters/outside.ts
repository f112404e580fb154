import type { Parameter } from "../language/programme";
import type { Text } from "../language/text";

/** Something that a rule takes from another document: which one, and how sure that is. */
export interface OutsideFact {
  readonly id: string;
  readonly name: Text;
  readonly source: Text;
  readonly certainty: Parameter["values"][number]["certainty"];
  readonly note: Text;
}

/** The lists and definitions that this document leaves to others. */
export const outsideFacts: readonly OutsideFact[] = [
  {
    id: "hardship-categories",
    name: { zh: "就业困难人员的类别", en: "Categories of employment hardship" },
    source: {
      zh: "内蒙古自治区 2020 年公布的类别（6 类）",
      en: "The list of the Inner Mongolia Autonomous Region of 2020 (six categories)",
    },
    certainty: "outline",
    note: {
      zh: "2019 年的名单有 7 类，没有找到原文。您属不属于这些类别，由人社部门认定。",
      en: "The list of 2019 had seven categories and was not found. The human resources office decides who belongs to one.",
    },
  },
  {
    id: "loan-groups",
    name: { zh: "创业担保贷款支持的人群", en: "Groups that start-up loans support" },
    source: {
      zh: "银发〔2016〕202号、财金〔2018〕22号",
      en: "Yinfa [2016] No. 202 and Caijin [2018] No. 22",
    },
    certainty: "published",
    note: {
      zh: "后来的文件可能增减了人群，各旗区也可以放宽，以当地现行规定为准。",
      en: "Later documents may have changed the list and a banner may widen it; the current local rules decide.",
    },
  },
  {
    id: "other-loans",
    name: {
      zh: "哪些贷款会影响创业担保贷款",
      en: "Which other loans stand in the way of a start-up loan",
    },
    source: { zh: "财金〔2018〕22号", en: "Caijin [2018] No. 22" },
    certainty: "published",
    note: {
      zh: "助学、扶贫、住房、购车贷款和 5 万元以下的消费贷款不算在内。",
      en: "Student, poverty-relief, housing and car loans and consumer loans up to 50,000 yuan do not count.",
    },
  },
  {
    id: "retirement-age",
    name: { zh: "法定退休年龄", en: "Statutory retirement age" },
    source: {
      zh: "全国人大常委会关于实施渐进式延迟法定退休年龄的决定（从 2025 年 1 月 1 日起）",
      en: "Decision of the Standing Committee of the National People's Congress on raising the statutory retirement age step by step (from 1 January 2025)",
    },
    certainty: "published",
    note: {
      zh: "从 2025 年起逐步推迟，最后男的到 63 岁，原来 55 岁退休的女的到 58 岁，原来 50 岁的到 55 岁，每个人不一样。这里不替您算，以人社部门（12333）答复为准。",
      en: "It has been rising step by step since 2025, in the end to 63 for men, and for women to 58 where it was 55 and to 55 where it was 50, and differs from person to person. It is not worked out here: ask the human resources office (12333).",
    },
  },
  {
    id: "enterprise-size",
    name: { zh: "微型、小型、中型企业的划分", en: "Micro, small and medium enterprises" },
    source: { zh: "工信部联企业〔2011〕300号", en: "Gongxinbu Lianqiye [2011] No. 300" },
    certainty: "published",
    note: {
      zh: "各行业按人数、营业收入或资产划分，标准不同。",
      en: "Each trade has its own lines for staff, turnover or assets.",
    },
  },
];
