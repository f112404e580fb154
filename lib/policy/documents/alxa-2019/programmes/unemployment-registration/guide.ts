import { guide } from "../programme";

export const unemploymentRegistrationGuide = guide({
  steps: [
    "带上身份证或社会保障卡，到常住地旗区的公共就业服务机构（人社部门）。",
    "说明您现在没有工作、想找工作，当场填登记表。",
    "办理单位不能再要户口簿、居住证明或离职证明（人社厅发〔2020〕79号）；要了的，可以打 12333 问。",
    "登记好以后，问清还能申请哪些帮助。",
    "找到工作或者开始创业时，告诉登记的单位。",
  ],
  materials: ["identity-or-social-security-card"],
});
