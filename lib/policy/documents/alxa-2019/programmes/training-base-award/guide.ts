import { guide } from "../programme";

export const trainingBaseAwardGuide = guide({
  steps: [
    "向登记地旗区的人社部门问清自治区的申报要求和时间。",
    "把培训人数、效果和学员就业情况整理成材料。",
    "带上材料，通过同一个部门申报。",
  ],
  materials: [
    "application-form",
    "organisation-licence",
    "trainee-list",
    "outcome-report",
    "bank-account",
  ],
});
