import { guide } from "../programme";

export const ruralTrainingProviderGuide = guide({
  steps: [
    {
      zh: "先取得政府对培训机构的认定。",
      en: "First be recognised as a trainer by the government.",
    },
    {
      zh: "向登记地旗区的人社部门问清当年要购买哪些培训项目。",
      en: "Ask the human resources office of the banner or zone of registration which courses it means to buy this year.",
    },
    {
      zh: "项目定下后，免费培训农牧民，做好考勤和考核。",
      en: "Once the course is agreed, train farmers and herders free of charge and keep attendance and results.",
    },
    {
      zh: "带上材料向同一个部门申请，补贴直接付给机构。",
      en: "Apply to the same office with the papers below; the subsidy is paid to you directly.",
    },
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
