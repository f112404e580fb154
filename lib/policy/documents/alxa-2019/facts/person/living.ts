import { oneOf } from "../../../../engine/language/constructors";
import { choice, yesNo } from "../fact";

const insured = { subjects: ["person"], holder: "applicant", group: "insurance" } as const;
const home = { subjects: ["person"], holder: "applicant", group: "household" } as const;

const insuredAs = choice({
  id: "insuredAs",
  ...insured,
  label: "社保怎么交",
  question: "您现在的社会保险怎么交？",
  hint: "只看现在交的职工社会保险，在哪里交都算。看工资条或社保缴费记录。",
  options: [
    {
      id: "enterprise",
      label: "企业给交",
      hint: "您是企业的参保职工。",
    },
    {
      id: "institution",
      label: "机关、事业单位、社会组织给交",
      hint: "单位是政府机关、学校、医院、协会这类，不是企业。",
    },
    {
      id: "flexible",
      label: "自己按灵活就业交",
      hint: "以灵活就业人员的身份，自己交职工养老或医疗保险。",
    },
    {
      id: "none",
      label: "没有交",
      hint: "只交城乡居民养老、医疗保险的，也选这一项。",
    },
  ],
  change: {
    from: ["none"],
    to: ["flexible", "enterprise"],
    brings: [{ fact: "insuredHere", to: true }],
    act: "在阿拉善盟参加社会保险",
  },
});

/** Social insurance and public-welfare posts. */
export const insurance = {
  insuredAs,

  insuredHere: yesNo({
    id: "insuredHere",
    ...insured,
    presupposes: oneOf(insuredAs, "enterprise", "institution", "flexible"),
    label: "在阿拉善盟参保",
    question: "这份社会保险，是在阿拉善盟交的吗？",
    hint: "哪个旗区交的都算。看缴费记录上的参保地。总公司在外地、社保也在外地交的，选“否”。",
  }),

  inPublicWelfarePost: yesNo({
    id: "inPublicWelfarePost",
    ...insured,
    label: "在公益性岗位",
    question: "您现在在公益性岗位上班吗？",
    hint: "政府专门开发、安排就业困难人员的岗位，比如有的保洁、护林、协管岗位。看劳动合同或上岗协议上有没有写。",
  }),
} as const;

/** The household's means. */
export const household = {
  lowIncomeHousehold: yesNo({
    id: "lowIncomeHousehold",
    ...home,
    label: "收入低于低保线",
    question: "您家平均每人的收入，比低保标准低吗？",
    hint: "全家的收入除以人数。低保标准各地每年会变，可以问苏木镇、街道或民政部门。您觉得可能低，就算。",
  }),

  suddenHardship: yesNo({
    id: "suddenHardship",
    ...home,
    askedWith: "lowIncomeHousehold",
    label: "遇到急难",
    question: "您家最近遇上急事难事了吗？",
    hint: "比如出了意外、生了大病、别的突然变故，一下子过不下去了。",
  }),
} as const;
