import { money, yesNo } from "../fact";

/** Running courses. */
export const courses = {
  governmentRecognisedTrainer: yesNo({
    id: "governmentRecognisedTrainer",
    subjects: ["institution"],
    holder: "applicant",
    group: "courses",
    label: "政府认定培训机构",
    question: "你们单位是政府认定的培训机构吗？",
    hint: "看人社等部门的认定文件。只有办学许可证、没有认定的，先问人社部门。",
    change: {
      to: true,
      act: "取得政府认定的培训机构资格",
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
    label: "当年新发放贷款额",
    question: "你们旗区今年新发放了多少创业担保贷款？",
    hint: "填全旗区当年新发放的总额，以前年度发的不算。奖励按总额的 1% 算，是这个旗区所有这类单位合起来的数。",
  }),
} as const;
