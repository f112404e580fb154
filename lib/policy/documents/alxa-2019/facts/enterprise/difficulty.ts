import { money, yesNo } from "../fact";

const about = { subjects: ["enterprise"], holder: "applicant", group: "difficulty" } as const;

/** An enterprise in temporary difficulty, as it sees itself. */
export const difficulty = {
  temporaryDifficulty: yesNo({
    id: "temporaryDifficulty",
    ...about,
    label: "暂时经营困难",
    question: "你们单位的生产经营，现在有暂时的困难吗？",
    hint: "比如订单少了、资金周转不开。先照实际情况回答；算不算困难企业，由办理单位审核。",
  }),

  recoveryExpected: yesNo({
    id: "recoveryExpected",
    ...about,
    label: "有望恢复",
    question: "你们单位过一段时间能好起来吗？",
    hint: "估计能恢复正常生产经营的，就算。先照你们的判断回答，由当地和盟里审核。",
  }),

  monthlySocialInsuranceYuan: money({
    id: "monthlySocialInsuranceYuan",
    ...about,
    label: "每月应交社保费",
    question: "单位和职工加起来，一个月应交多少社会保险费？",
    hint: "单位的部分和职工个人的部分都算，各项保险加在一起。看最近一个月的社保缴费单。",
  }),
} as const;
