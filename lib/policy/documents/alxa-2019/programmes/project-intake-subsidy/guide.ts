import { guide } from "../programme";

export const projectIntakeSubsidyGuide = guide({
  steps: [
    {
      zh: "征集创业项目，评审后放进项目库。",
      en: "Collect start-up projects, have them reviewed and put them into the library.",
    },
    {
      zh: "算出上年度的推介成功率，要达到 10%。",
      en: "Work out last year's success rate of promotion; it must be 10% or more.",
    },
    {
      zh: "带上材料，到登记地旗区的人社部门申请。",
      en: "Apply to the human resources office of the banner or zone of registration with the papers below.",
    },
  ],
  materials: [
    "application-form",
    "organisation-licence",
    "project-list",
    "project-results",
    "bank-account",
  ],
});
