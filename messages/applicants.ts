import type { ApplicantWords } from "./shapes";

/** What each kind of applicant is called. */
export const applicantTexts = {
  person: {
    name: "个人",
    many: "个人",
    one: "个人",
    answer: "个人",
    choice: "给我自己查（个人）",
    also: "自然人",
    hint: "找工作、创业、打零工、种地放牧、刚毕业，或者生活有困难。自己开小店的，也选这一项。",
  },
  enterprise: {
    name: "企业",
    many: "企业",
    one: "企业",
    answer: "企业",
    choice: "给企业查",
    also: "公司",
    hint: "公司、合伙企业等，给单位或者职工办事。",
  },
  institution: {
    name: "机构",
    many: "机构",
    one: "机构",
    answer: "其他单位",
    choice: "给别的单位查",
    also: "其他机构",
    hint: "不是企业的：培训机构、创业园、行业协会、社区平台等。",
  },
} satisfies ApplicantWords;
