import { guide } from "../programme";

export const youthInternshipGuide = guide({
  steps: [
    {
      zh: "问当地人社部门：有哪些见习单位和岗位，现在还收不收人。",
      en: "Ask the local human resources office which hosts and places there are, and whether they still take people.",
    },
    {
      zh: "选好岗位，跟单位签就业见习协议，写清楚几个月。",
      en: "Choose a place and sign an internship agreement with the host that states the months.",
    },
    {
      zh: "把材料交给见习单位，由单位去申请补贴。",
      en: "Give the papers to the host, which applies for the subsidy.",
    },
    {
      zh: "按时上岗，留好考勤和收款记录。",
      en: "Attend regularly, and keep the records of attendance and payment.",
    },
  ],
  materials: [
    "identity-card",
    "residence-permit",
    "employment-registration",
    "diploma",
    "internship-agreement",
    "attendance-record",
    "bank-account",
  ],
});
