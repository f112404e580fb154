import { guide } from "../programme";

export const incubatorAwardGuide = guide({
  steps: [
    "先取得国家级或自治区级示范的认定。",
    "把创业培训的人数和成效整理成材料。",
    "带上材料，向登记地旗区的人社部门申请，问清奖补的标准和时间。",
  ],
  materials: [
    "application-form",
    "organisation-licence",
    "recognition-certificate",
    "outcome-report",
    "bank-account",
  ],
});
