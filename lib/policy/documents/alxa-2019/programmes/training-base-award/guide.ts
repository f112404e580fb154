import { guide } from "../programme";

export const trainingBaseAwardGuide = guide({
  steps: [
    {
      zh: "向登记地旗区的人社部门问清自治区的申报要求和时间。",
      en: "Ask the human resources office of the banner or zone of registration for the region's requirements and dates.",
    },
    {
      zh: "把培训人数、效果和学员就业情况整理成材料。",
      en: "Put together how many were trained, with what results, and how many found lasting work.",
    },
    {
      zh: "带上材料，通过同一个部门申报。",
      en: "Apply through the same office with the papers below.",
    },
  ],
  materials: [
    "application-form",
    "organisation-licence",
    "trainee-list",
    "outcome-report",
    "bank-account",
  ],
});
