import { has, yes } from "../../../../engine/language/constructors";
import { choice, date, dayCount, money, set, yesNo } from "../fact";

const about = { subjects: ["person"], holder: "applicant", group: "training" } as const;

const completedTraining = yesNo({
  id: "completedTraining",
  ...about,
  label: "学完了培训",
  question: "您上过职业培训班，而且学完了吗？",
  hint: "要在人社部门认可的学校或培训机构学完，创业培训也算。没上过培训班的、还在上的、自己在家学的，都选“否”。上过几次的，说的是您要申请补贴的那一次。",
  change: {
    to: true,
    dates: ["trainingEndedOn"],
    act: "参加认定机构的培训，学完课程",
  },
});

const certificates = set({
  id: "certificates",
  ...about,
  label: "拿到的证书",
  question: "您拿到了下面哪些证书？",
  hint: "可以选几项，名称写在证书封面或正面。一项都没有就选“以上都没有”。驾驶证、毕业证不算。",
  options: [
    {
      id: "vocational-qualification",
      label: "职业资格证书",
    },
    {
      id: "skill-level",
      label: "职业技能等级证书",
      hint: "由企业或评价机构发，写着几级。",
    },
    {
      id: "special-ability",
      label: "专项职业能力证书",
      hint: "只考一门手艺，不分等级。",
    },
    {
      id: "training-completion",
      label: "培训合格证书",
      hint: "培训班结业考试合格后发。",
    },
  ],
  change: {
    to: ["vocational-qualification", "skill-level", "special-ability", "training-completion"],
    act: "考取证书",
  },
});

/** Asked only of who took a course. */
const ofWhoTrained = { ...about, presupposes: yes(completedTraining) } as const;

/** Courses, certificates, and what they cost. */
export const training = {
  completedTraining,

  unemployedAtTraining: yesNo({
    id: "unemployedAtTraining",
    ...ofWhoTrained,
    label: "培训时没有工作",
    question: "上那次培训班的时候，您没有工作吗？",
    hint: "只看培训那段时间，不看现在。当时没有工作的选“是”，当时在上班、开店的选“否”。",
  }),

  trainingEndedOn: date({
    id: "trainingEndedOn",
    ...ofWhoTrained,
    label: "培训结束日期",
    question: "那次培训班，最后一天是哪天？",
    hint: "看结业证或培训合格证书，记不清的问培训机构。",
  }),

  certificateFromTraining: yesNo({
    id: "certificateFromTraining",
    ...ofWhoTrained,
    label: "证书是那次培训考的",
    question: "您的证书，是通过那次培训考下来的吗？",
    hint: "培训以前就有的、后来自己去考的、和那次培训没有关系的，选“否”。",
  }),

  benefitDuringTraining: yesNo({
    id: "benefitDuringTraining",
    ...ofWhoTrained,
    label: "培训时在领失业金",
    question: "上那次培训班的时候，您在领失业保险金吗？",
    hint: "看的是培训那段时间，不看现在。低保和别的补助不算。",
  }),

  certificates,

  certificateLevel: choice({
    id: "certificateLevel",
    ...about,
    presupposes: has(certificates, "vocational-qualification", "skill-level"),
    label: "证书等级",
    question: "证书上写的是几级？",
    hint: "看职业资格证书或职业技能等级证书上的“等级”。有几张的，填要申请补贴的那张。",
    options: [
      { id: 5, label: "五级（初级工）" },
      { id: 4, label: "四级（中级工）" },
      { id: 3, label: "三级（高级工）" },
      { id: 2, label: "二级（技师）" },
      { id: 1, label: "一级（高级技师）" },
    ],
  }),

  trainingAllowanceThisYear: yesNo({
    id: "trainingAllowanceThisYear",
    ...ofWhoTrained,
    label: "今年领过生活费",
    question: "今年您领过培训期间的生活费补贴吗？",
    hint: "从今年 1 月 1 日算起，每人每年只能领一次。培训费补贴不算。",
  }),

  trainingDays: dayCount({
    id: "trainingDays",
    ...ofWhoTrained,
    label: "培训天数",
    question: "那次培训，您一共上了几天课？",
    hint: "填实际上课的天数，最多 366 天。记不清的，问培训机构，他们有签到记录。",
  }),

  ruralLabourer: yesNo({
    id: "ruralLabourer",
    ...about,
    label: "能干活的农牧民",
    question: "您是农牧民，而且能干活吗？",
    hint: "家在嘎查、村里的就算农牧民，种地、放牧、外出打工都行。拿不准的，问嘎查、村委会或人社部门。",
    basis: "文件里叫“农村牧区劳动力”（8.2、8.4）。",
  }),

  appraisalFeeYuan: money({
    id: "appraisalFeeYuan",
    ...ofWhoTrained,
    label: "交的鉴定费",
    question: "考证时，您自己交了多少鉴定费？",
    hint: "填收据或发票上的钱数。培训费、书本费不算。没交的填 0。",
  }),

  fiveCategories: yesNo({
    id: "fiveCategories",
    ...about,
    label: "五类人员",
    question: "人社部门说过您属于“五类人员”吗？",
    hint: "不知道就选“不清楚”，没有关系：这只影响钱从哪里出，不影响能不能领。一般指贫困家庭子女、毕业当年的高校毕业生、没继续上学的应届初高中毕业生、进城务工的农牧民、城镇登记失业人员。",
    basis: "准确名单在内财社〔2019〕289号里。",
  }),
} as const;
