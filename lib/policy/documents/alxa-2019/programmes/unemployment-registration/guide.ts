import { guide } from "../programme";

export const unemploymentRegistrationGuide = guide({
  steps: [
    {
      zh: "带上身份证或社会保障卡，到常住地旗区的公共就业服务机构（人社部门）。",
      en: "Take your identity card or social security card to the public employment service (human resources) of the banner or zone where you live.",
    },
    {
      zh: "说明您现在没有工作、想找工作，当场填登记表。",
      en: "Say that you are out of work and looking for a job, and fill in the form there.",
    },
    {
      zh: "办理单位不能再要户口簿、居住证明或离职证明（人社厅发〔2020〕79号）；要了的，可以打 12333 问。",
      en: "The office may not ask for a household register, proof of residence or proof of dismissal (人社厅发〔2020〕79号); if it does, call 12333.",
    },
    {
      zh: "登记好以后，问清还能申请哪些帮助。",
      en: "Once registered, ask which other help you can apply for.",
    },
    {
      zh: "找到工作或者开始创业时，告诉登记的单位。",
      en: "Tell the office when you find a job or start a business.",
    },
  ],
  materials: ["identity-or-social-security-card"],
});
