import { yesNo } from "../fact";

const about = { subjects: ["institution"], holder: "office", group: "office" } as const;

/** What offices hold on other institutions. */
export const onInstitutions = {
  trainingOutcomesOutstanding: yesNo({
    id: "trainingOutcomesOutstanding",
    ...about,
    label: { zh: "创业培训成效突出", en: "Outstanding training results" },
    question: {
      zh: "这家单位的创业培训算「成效突出」吗？",
      en: "Are this organisation's start-up training results held to be outstanding?",
    },
    hint: {
      zh: "由人社局认定。文件没有写多少才算突出。",
      en: "For the human resources bureau to say. The document sets no figure.",
    },
  }),

  trainingBaseQualifies: yesNo({
    id: "trainingBaseQualifies",
    ...about,
    label: { zh: "实训基地达到要求", en: "Training base qualifies" },
    question: {
      zh: "这个实训基地达到自治区的申报要求了吗？",
      en: "Does this training base meet the region's requirements for applying?",
    },
    hint: {
      zh: "由人社局确定。要看培训效果、就业是否稳定和培训规模。",
      en: "For the human resources bureau to say, from training results, lasting employment and the scale of training.",
    },
  }),

  labourExchangeListed: yesNo({
    id: "labourExchangeListed",
    ...about,
    label: { zh: "纳入服务补贴范围", en: "Within the service subsidy" },
    question: {
      zh: "这家单位纳入旗区的就业创业服务补贴范围了吗？",
      en: "Has the banner included this organisation in its service subsidy?",
    },
    hint: {
      zh: "由旗区人社局确定。文件写的是「可纳入」，不是一定纳入。",
      en: "For the banner's human resources bureau to say. The document says it may be included, not that it must.",
    },
  }),

  ruralProjectPurchased: yesNo({
    id: "ruralProjectPurchased",
    ...about,
    label: { zh: "购买了培训项目", en: "Course purchased" },
    question: {
      zh: "旗区向这家机构购买培训项目了吗？",
      en: "Has the banner purchased a training course from this provider?",
    },
    hint: {
      zh: "由旗区人社局、财政局确定，指给农村牧区劳动力办的整班培训。",
      en: "For the banner's human resources and finance bureaus to say; it means whole courses for rural workers.",
    },
  }),
} as const;
