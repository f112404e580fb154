import { guide } from "../programme";

export const loanFundAwardGuide = guide({
  steps: [
    {
      zh: "统计本旗区当年新发放的创业担保贷款总额。",
      en: "Add up the banner's new start-up loans of the year.",
    },
    {
      zh: "向旗区财政、人社部门问清奖励怎么分配。",
      en: "Ask the banner's finance and human resources offices how the award is shared out.",
    },
    {
      zh: "带上材料申请，审核后拨付。",
      en: "Apply with the papers below; the award is paid after the check.",
    },
  ],
  materials: ["application-form", "organisation-licence", "loan-statistics", "bank-account"],
});
