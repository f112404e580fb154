import { money, yesNo } from "../fact";

const about = { subjects: ["enterprise"], holder: "applicant", group: "difficulty" } as const;

/** An enterprise in passing difficulty, as it sees itself. */
export const difficulty = {
  temporaryDifficulty: yesNo({
    id: "temporaryDifficulty",
    ...about,
    label: { zh: "暂时经营困难", en: "In temporary difficulty" },
    question: {
      zh: "你们单位的生产经营，现在有暂时的困难吗？",
      en: "Is your enterprise in temporary difficulty at present?",
    },
    hint: {
      zh: "比如订单少了、资金周转不开。先照实际情况回答；算不算困难企业，由办理单位审核。",
      en: "For instance fewer orders or too little cash. Answer as you see it; whether you count as an enterprise in difficulty is for the office to decide.",
    },
  }),

  recoveryExpected: yesNo({
    id: "recoveryExpected",
    ...about,
    label: { zh: "有望恢复", en: "Recovery expected" },
    question: {
      zh: "你们单位过一段时间能好起来吗？",
      en: "Do you expect your enterprise to recover?",
    },
    hint: {
      zh: "估计能恢复正常生产经营的，就算。先照你们的判断回答，由当地和盟里审核。",
      en: "It counts if you expect to return to normal operation. Answer as you judge it; the banner and the league decide.",
    },
  }),

  monthlySocialInsuranceYuan: money({
    id: "monthlySocialInsuranceYuan",
    ...about,
    label: { zh: "每月应交社保费", en: "Social insurance due a month" },
    question: {
      zh: "单位和职工加起来，一个月应交多少社会保险费？",
      en: "How much social insurance do enterprise and staff together owe a month?",
    },
    hint: {
      zh: "单位的部分和职工个人的部分都算，各项保险加在一起。看最近一个月的社保缴费单。",
      en: "The employer's and the employees' shares of all insurances added up. See the latest monthly statement.",
    },
  }),
} as const;
