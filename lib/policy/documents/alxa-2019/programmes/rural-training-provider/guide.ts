import { guide } from "../programme";

export const ruralTrainingProviderGuide = guide({
  steps: [
    "先取得政府对培训机构的认定。",
    "向登记地旗区的人社部门问清当年要购买哪些培训项目。",
    "项目定下后，免费培训农牧民，做好考勤和考核。",
    "带上材料向同一个部门申请，补贴直接付给机构。",
  ],
  materials: [
    "application-form",
    "organisation-licence",
    "recognition-certificate",
    "training-plan",
    "trainee-list",
    "attendance-record",
    "bank-account",
  ],
});
