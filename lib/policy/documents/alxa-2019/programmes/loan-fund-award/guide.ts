import { guide } from "../programme";

export const loanFundAwardGuide = guide({
  steps: [
    {
      zh: "统计本旗区当年新发放的创业担保贷款总额。",
      en: "Add up the banner's new start-up loans of the year.",
    },
    {
      zh: "向登记地旗区的财政部门问清奖励怎么分配。",
      en: "Ask the finance office of the banner or zone of registration how the award is shared out.",
    },
    {
      zh: "带上材料申请，审核后拨付。",
      en: "Apply there with the papers below; the award is paid after the check.",
    },
  ],
  materials: ["application-form", "organisation-licence", "loan-statistics", "bank-account"],
});
