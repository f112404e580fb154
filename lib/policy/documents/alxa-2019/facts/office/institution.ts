import { yesNo } from "../fact";

const about = { subjects: ["institution"], holder: "office", group: "office" } as const;

/** What offices hold on other institutions. */
export const onInstitutions = {
  trainingOutcomesOutstanding: yesNo({
    id: "trainingOutcomesOutstanding",
    ...about,
    label: "创业培训成效突出",
    question: "这家单位的创业培训算“成效突出”吗？",
    hint: "由人社局认定。文件没有写多少才算突出。",
  }),

  trainingBaseQualifies: yesNo({
    id: "trainingBaseQualifies",
    ...about,
    label: "实训基地达到要求",
    question: "这个实训基地达到自治区的申报要求了吗？",
    hint: "由人社局确定。要看培训效果、就业是否稳定和培训规模。",
  }),

  labourExchangeListed: yesNo({
    id: "labourExchangeListed",
    ...about,
    label: "纳入服务补贴范围",
    question: "这家单位纳入旗区的就业创业服务补贴范围了吗？",
    hint: "由旗区人社局确定。文件写的是“可纳入”，不是一定纳入。",
  }),

  ruralProjectPurchased: yesNo({
    id: "ruralProjectPurchased",
    ...about,
    label: "购买了培训项目",
    question: "旗区向这家机构购买培训项目了吗？",
    hint: "由旗区人社局、财政局确定，指给农牧民办的整班培训。",
  }),
} as const;
