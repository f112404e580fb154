import { oneOf } from "../../../../engine/language/words";
import { choice, yesNo } from "../fact";

const insured = { subjects: ["person"], holder: "applicant", group: "insurance" } as const;
const home = { subjects: ["person"], holder: "applicant", group: "household" } as const;

const insuredAs = choice({
  id: "insuredAs",
  ...insured,
  label: { zh: "社保怎么交", en: "Social insurance" },
  question: { zh: "您现在的社会保险怎么交？", en: "How is your social insurance paid now?" },
  hint: {
    zh: "只看现在交的职工社会保险，在哪里交都算。看工资条或社保缴费记录。",
    en: "Employees' social insurance paid now, wherever it is paid. See your pay slip or contribution record.",
  },
  options: [
    {
      id: "enterprise",
      label: { zh: "企业给交", en: "Through an enterprise" },
      hint: { zh: "您是企业的参保职工。", en: "You are an insured employee of an enterprise." },
    },
    {
      id: "institution",
      label: {
        zh: "机关、事业单位、社会组织给交",
        en: "Through a public body or other institution",
      },
      hint: {
        zh: "单位是政府机关、学校、医院、协会这类，不是企业。",
        en: "The employer is an office, a school, a hospital, an association or the like, not an enterprise.",
      },
    },
    {
      id: "flexible",
      label: { zh: "自己按灵活就业交", en: "By myself, as a flexible worker" },
      hint: {
        zh: "以灵活就业人员的身份，自己交职工养老或医疗保险。",
        en: "You pay employees' pension or medical insurance yourself, as a person in flexible work.",
      },
    },
    {
      id: "none",
      label: { zh: "没有交", en: "Not paid" },
      hint: {
        zh: "只交城乡居民养老、医疗保险的，也选这一项。",
        en: "Also if you pay only residents' pension or medical insurance.",
      },
    },
  ],
  change: {
    from: ["none"],
    to: ["flexible", "enterprise"],
    brings: [{ fact: "insuredHere", to: true }],
    act: { zh: "在阿拉善盟参加社会保险", en: "Join social insurance in Alxa League" },
  },
});

/** Social insurance and public-welfare posts. */
export const insurance = {
  insuredAs,

  insuredHere: yesNo({
    id: "insuredHere",
    ...insured,
    presupposes: oneOf(insuredAs, "enterprise", "institution", "flexible"),
    label: { zh: "在阿拉善盟参保", en: "Insured in Alxa League" },
    question: {
      zh: "这份社会保险，是在阿拉善盟交的吗？",
      en: "Is that insurance paid in Alxa League?",
    },
    hint: {
      zh: "哪个旗区交的都算。看缴费记录上的参保地。总公司在外地、社保也在外地交的，选「否」。",
      en: "Any banner or zone counts. See the place of insurance on the contribution record. If a head office elsewhere pays it there, answer no.",
    },
  }),

  inPublicWelfarePost: yesNo({
    id: "inPublicWelfarePost",
    ...insured,
    label: { zh: "在公益性岗位", en: "In a public-welfare post" },
    question: {
      zh: "您现在在公益性岗位上班吗？",
      en: "Do you work in a public-welfare post now?",
    },
    hint: {
      zh: "政府专门开发、安排就业困难人员的岗位，比如有的保洁、护林、协管岗位。看劳动合同或上岗协议上有没有写。",
      en: "A post that government created for people who have hardship in finding work, as some in cleaning, forest care or street assistance. Your contract or post agreement says so.",
    },
  }),
} as const;

/** The household's means. */
export const household = {
  lowIncomeHousehold: yesNo({
    id: "lowIncomeHousehold",
    ...home,
    label: { zh: "收入低于低保线", en: "Income under the guarantee line" },
    question: {
      zh: "您家平均每人的收入，比低保标准低吗？",
      en: "Is your household's income per head below the minimum living guarantee line?",
    },
    hint: {
      zh: "全家的收入除以人数。低保标准各地每年会变，可以问苏木镇、街道或民政部门。您觉得可能低，就算。",
      en: "Household income divided by the number of people. The line differs by place and year; ask the sumu or town, the subdistrict or the civil affairs office. If you think it may be lower, answer yes.",
    },
  }),

  suddenHardship: yesNo({
    id: "suddenHardship",
    ...home,
    label: { zh: "遇到急难", en: "Sudden hardship" },
    question: { zh: "您家最近遇上急事难事了吗？", en: "Has sudden trouble hit your family?" },
    hint: {
      zh: "比如出了意外、生了大病、别的突然变故，一下子过不下去了。",
      en: "For instance an accident, a serious illness or another blow that has left you unable to get by.",
    },
  }),
} as const;
