import { money, yesNo } from "../fact";

/** Running courses. */
export const courses = {
  governmentRecognisedTrainer: yesNo({
    id: "governmentRecognisedTrainer",
    subjects: ["institution"],
    holder: "applicant",
    group: "courses",
    label: { zh: "政府认定培训机构", en: "Recognised trainer" },
    question: {
      zh: "你们单位是政府认定的培训机构吗？",
      en: "Has government recognised your organisation as a trainer?",
    },
    hint: {
      zh: "看人社等部门的认定文件。只有办学许可证、没有认定的，先问人社部门。",
      en: "See the decision of the human resources or another office. If you hold only a licence to teach, ask the human resources office first.",
    },
    change: {
      to: true,
      act: { zh: "取得政府认定的培训机构资格", en: "Be recognised by the government as a trainer" },
    },
  }),
} as const;

/** Running the fund of start-up loans. */
export const fund = {
  newStartupLoansYuan: money({
    id: "newStartupLoansYuan",
    subjects: ["institution"],
    holder: "applicant",
    group: "fund",
    label: { zh: "当年新发放贷款额", en: "New start-up loans" },
    question: {
      zh: "你们旗区今年新发放了多少创业担保贷款？",
      en: "How much in new start-up loans has your banner granted this year?",
    },
    hint: {
      zh: "填全旗区当年新发放的总额，以前年度发的不算。奖励按总额的 1% 算，是这个旗区所有这类单位合起来的数。",
      en: "The total for the whole banner in the year; loans of earlier years do not count. The award is 1% of it for all such organisations of the banner together.",
    },
  }),
} as const;
