import { guide } from "../programme";

export const incubatorAwardGuide = guide({
  steps: [
    {
      zh: "先取得国家级或自治区级示范的认定。",
      en: "First be recognised as a national or regional model.",
    },
    {
      zh: "把创业培训的人数和成效整理成材料。",
      en: "Put together how many were trained and what came of it.",
    },
    {
      zh: "带上材料，向登记地旗区的人社部门申请，问清奖补的标准和时间。",
      en: "Apply to the human resources office of the banner or zone of registration with the papers below, and ask for the rates and dates.",
    },
  ],
  materials: [
    "application-form",
    "organisation-licence",
    "recognition-certificate",
    "outcome-report",
    "bank-account",
  ],
});
