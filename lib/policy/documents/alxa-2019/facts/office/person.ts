import { choice, yesNo } from "../fact";

const about = { subjects: ["person"], holder: "office", group: "office" } as const;

/** What offices hold on persons. */
export const onPersons = {
  graduateYearsMeasuredAt: choice({
    id: "graduateYearsMeasuredAt",
    ...about,
    label: { zh: "离校两年怎么算", en: "How two years are counted" },
    question: {
      zh: "「离校2年内」算到哪一天？",
      en: "Up to which day are the two years since leaving school counted?",
    },
    hint: {
      zh: "由财政局、人社局掌握。文件没有写清楚，各地两种算法都有。",
      en: "For the finance and human resources bureaus to say. The document leaves it open, and offices elsewhere do either.",
    },
    options: [
      {
        id: "registration",
        label: { zh: "算到登记注册那天", en: "Up to the day the business was registered" },
      },
      {
        id: "application",
        label: { zh: "算到申请补贴那天", en: "Up to the day of applying for the subsidy" },
      },
    ],
  }),

  districtUnderPressure: yesNo({
    id: "districtUnderPressure",
    ...about,
    label: { zh: "旗区就业压力较大", en: "Banner under job pressure" },
    question: {
      zh: "这个旗区算「稳定就业压力较大」的吗？",
      en: "Is this banner held to be under pressure to keep employment stable?",
    },
    hint: {
      zh: "由人社局确定。文件没有写怎么才算压力较大。",
      en: "For the human resources bureau to say. The document sets no measure.",
    },
  }),

  unemploymentBenefitConfirmed: yesNo({
    id: "unemploymentBenefitConfirmed",
    ...about,
    label: { zh: "失业金核定通过", en: "Benefit confirmed" },
    question: {
      zh: "人社局核定可以领失业保险金了吗？",
      en: "Has the human resources bureau confirmed the unemployment benefit?",
    },
    hint: {
      zh: "由人社局按缴费记录和离职原因核定。",
      en: "The human resources bureau decides from the contribution record and the reason for leaving.",
    },
  }),

  livingAllowanceConfirmed: yesNo({
    id: "livingAllowanceConfirmed",
    ...about,
    label: { zh: "临时生活补助核定", en: "Living allowance confirmed" },
    question: {
      zh: "临时生活补助核定通过了吗？",
      en: "Has the temporary living allowance been confirmed?",
    },
    hint: {
      zh: "由民政局等部门按家庭困难程度核定。",
      en: "The civil affairs bureau and others decide from how hard the family is hit.",
    },
  }),

  minimumLivingConfirmed: yesNo({
    id: "minimumLivingConfirmed",
    ...about,
    label: { zh: "低保核定通过", en: "Minimum living confirmed" },
    question: {
      zh: "这家人的低保核定通过了吗？",
      en: "Has the minimum living guarantee been confirmed for this household?",
    },
    hint: {
      zh: "由民政局等部门按家庭收入和财产核定。",
      en: "The civil affairs bureau and others decide from the household's income and property.",
    },
  }),

  temporaryReliefConfirmed: yesNo({
    id: "temporaryReliefConfirmed",
    ...about,
    label: { zh: "临时救助核定", en: "Temporary relief confirmed" },
    question: {
      zh: "这家人的临时救助核定通过了吗？",
      en: "Has temporary relief been confirmed for this household?",
    },
    hint: {
      zh: "由民政局等部门按遇到的急难核定。",
      en: "The civil affairs bureau and others decide from the hardship that struck.",
    },
  }),
} as const;
