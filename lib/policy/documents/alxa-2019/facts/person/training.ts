import { yes } from "../../../../engine/language/words";
import { choice, date, dayCount, money, set, yesNo } from "../fact";

const about = { subjects: ["person"], holder: "applicant", group: "training" } as const;

const completedTraining = yesNo({
  id: "completedTraining",
  ...about,
  label: { zh: "学完了培训", en: "Training finished" },
  question: {
    zh: "您上过职业培训班，而且学完了吗？",
    en: "Have you taken a training course and finished it?",
  },
  hint: {
    zh: "要在人社部门认可的学校或培训机构学完，创业培训也算。没上过培训班的、还在上的、自己在家学的，都选「否」。上过几次的，说的是您要申请补贴的那一次。",
    en: "It must be a course of a school or trainer that the human resources office recognises, courses on starting a business included, and finished. If you took none, are still in it or studied at home, answer no. With several, take the one that you want to apply for.",
  },
  change: {
    to: true,
    dates: ["trainingEndedOn"],
    act: { zh: "参加认定机构的培训，学完课程", en: "Finish a course with a recognised trainer" },
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
    label: { zh: "培训时没有工作", en: "Out of work when trained" },
    question: {
      zh: "上那次培训班的时候，您没有工作吗？",
      en: "Were you out of work when you took that course?",
    },
    hint: {
      zh: "只看培训那段时间，不看现在。当时没有工作的选「是」，当时在上班、开店的选「否」。",
      en: "Only the time of the course counts, not the present. If you had no work then, answer yes; if you had a job or a business, answer no.",
    },
  }),

  trainingEndedOn: date({
    id: "trainingEndedOn",
    ...ofWhoTrained,
    label: { zh: "培训结束日期", en: "Last day of the course" },
    question: {
      zh: "那次培训班，最后一天是哪天？",
      en: "What was the last day of that course?",
    },
    hint: {
      zh: "看结业证或培训合格证书，记不清的问培训机构。",
      en: "See the certificate of the course, or ask the trainer.",
    },
  }),

  certificateFromTraining: yesNo({
    id: "certificateFromTraining",
    ...ofWhoTrained,
    label: { zh: "证书是那次培训考的", en: "Certificate from that course" },
    question: {
      zh: "您的证书，是通过那次培训考下来的吗？",
      en: "Did you earn your certificate by that course?",
    },
    hint: {
      zh: "培训以前就有的、后来自己去考的、和那次培训没有关系的，选「否」。",
      en: "If you had it before, earned it later on your own, or it has nothing to do with that course, answer no.",
    },
  }),

  benefitDuringTraining: yesNo({
    id: "benefitDuringTraining",
    ...ofWhoTrained,
    label: { zh: "培训时在领失业金", en: "Benefit while training" },
    question: {
      zh: "上那次培训班的时候，您在领失业保险金吗？",
      en: "Were you drawing unemployment benefit while the course ran?",
    },
    hint: {
      zh: "看的是培训那段时间，不看现在。低保和别的补助不算。",
      en: "What counts is the time of the course, not the present. The minimum living guarantee and other allowances do not count.",
    },
  }),

  certificates: set({
    id: "certificates",
    ...about,
    label: { zh: "拿到的证书", en: "Certificates" },
    question: { zh: "您拿到了下面哪些证书？", en: "Which of these certificates do you have?" },
    hint: {
      zh: "可以选几项，名称写在证书封面或正面。一项都没有就选「以上都没有」。驾驶证、毕业证不算。",
      en: "Choose all that apply; the name is on the cover or front. If you have none, say so. Driving licences and diplomas do not count.",
    },
    options: [
      {
        id: "vocational-qualification",
        label: { zh: "职业资格证书", en: "Vocational qualification certificate" },
      },
      {
        id: "skill-level",
        label: { zh: "职业技能等级证书", en: "Vocational skill level certificate" },
        hint: {
          zh: "由企业或评价机构发，写着几级。",
          en: "Issued by an enterprise or assessment body; it states a level.",
        },
      },
      {
        id: "special-ability",
        label: { zh: "专项职业能力证书", en: "Special ability certificate" },
        hint: { zh: "只考一门手艺，不分等级。", en: "For a single skill, without levels." },
      },
      {
        id: "training-completion",
        label: { zh: "培训合格证书", en: "Training completion certificate" },
        hint: {
          zh: "培训班结业考试合格后发。",
          en: "Issued on passing the test at the end of a course.",
        },
      },
    ],
    change: {
      to: ["vocational-qualification", "skill-level", "special-ability", "training-completion"],
      act: { zh: "考取证书", en: "Earn a certificate" },
    },
  }),

  certificateLevel: choice({
    id: "certificateLevel",
    ...about,
    label: { zh: "证书等级", en: "Certificate level" },
    question: { zh: "证书上写的是几级？", en: "What level does the certificate state?" },
    hint: {
      zh: "看职业资格证书或职业技能等级证书上的「等级」。有几张的，填要申请补贴的那张。",
      en: "See the level on the vocational qualification or skill level certificate. With several, take the one you want to apply with.",
    },
    options: [
      { id: 5, label: { zh: "五级（初级工）", en: "Level 5 (junior)" } },
      { id: 4, label: { zh: "四级（中级工）", en: "Level 4 (intermediate)" } },
      { id: 3, label: { zh: "三级（高级工）", en: "Level 3 (senior)" } },
      { id: 2, label: { zh: "二级（技师）", en: "Level 2 (technician)" } },
      { id: 1, label: { zh: "一级（高级技师）", en: "Level 1 (senior technician)" } },
    ],
  }),

  trainingAllowanceThisYear: yesNo({
    id: "trainingAllowanceThisYear",
    ...ofWhoTrained,
    label: { zh: "今年领过生活费", en: "Allowance had this year" },
    question: {
      zh: "今年您领过培训期间的生活费补贴吗？",
      en: "Have you had the living allowance for training this year?",
    },
    hint: {
      zh: "从今年 1 月 1 日算起，每人每年只能领一次。培训费补贴不算。",
      en: "Counted from 1 January of this year; it is paid once a year. The subsidy for the course fee does not count.",
    },
  }),

  trainingDays: dayCount({
    id: "trainingDays",
    ...ofWhoTrained,
    label: { zh: "培训天数", en: "Days of training" },
    question: {
      zh: "那次培训，您一共上了几天课？",
      en: "On how many days did you attend that course?",
    },
    hint: {
      zh: "填实际上课的天数，最多 366 天。记不清的，问培训机构，他们有签到记录。",
      en: "The days you actually attended, 366 at most. If unsure, ask the trainer, who keeps the attendance record.",
    },
  }),

  ruralLabourer: yesNo({
    id: "ruralLabourer",
    ...about,
    label: { zh: "农村牧区劳动力", en: "Rural worker" },
    question: {
      zh: "您家在农村牧区，而且您能干活吗？",
      en: "Is your home in a farming or herding area, and are you able to work?",
    },
    hint: {
      zh: "家在嘎查、村里，能干活的人（农村牧区劳动力）。种地、放牧、外出打工都算。拿不准的，问嘎查、村委会或人社部门。",
      en: "Someone able to work whose home is in a village or herding area, whether farming, herding or working away. If unsure, ask the village committee or the human resources office.",
    },
  }),

  appraisalFeeYuan: money({
    id: "appraisalFeeYuan",
    ...about,
    label: { zh: "交的鉴定费", en: "Appraisal fee paid" },
    question: {
      zh: "考证时，您自己交了多少鉴定费？",
      en: "What appraisal fee did you pay for the certificate?",
    },
    hint: {
      zh: "填收据或发票上的钱数。培训费、书本费不算。没交的填 0。",
      en: "The amount on the receipt or invoice. Course fees and books do not count. If nothing was paid, enter 0.",
    },
  }),

  fiveCategories: yesNo({
    id: "fiveCategories",
    ...about,
    label: { zh: "五类人员", en: "One of the five categories" },
    question: {
      zh: "人社部门说过您属于「五类人员」吗？",
      en: "Has the human resources office told you that you are in one of the “five categories”?",
    },
    hint: {
      zh: "不知道就选「不清楚」，没有关系：这只影响钱从哪里出，不影响能不能领。一般指贫困家庭子女、毕业当年的高校毕业生、没继续上学的应届初高中毕业生、进城务工的农牧民、城镇登记失业人员，准确名单在内财社〔2019〕289号里。",
      en: "If you do not know, choose “not sure”; it does no harm, for it decides only where the money comes from, not whether you get it. Usually meant are children of poor families, graduates in their graduation year, this year's school leavers who do not study on, rural people working in towns, and registered urban unemployed; the exact list is in Neicaishe 2019 No. 289.",
    },
  }),
} as const;
