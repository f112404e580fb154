import { guide } from "../programme";

export const projectPromotionSubsidyGuide = guide({
  steps: [
    {
      zh: "把库里的项目推介给创业者，记下谁用了哪个项目。",
      en: "Promote the projects of the library and note who has taken up which.",
    },
    {
      zh: "等项目稳定经营满半年，留好经营的证明。",
      en: "Wait until the business has run for half a year, and keep proof of its operation.",
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
    "operation-proof",
    "bank-account",
  ],
});
