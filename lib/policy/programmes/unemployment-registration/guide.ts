import { guide } from "../programme";

export const unemploymentRegistrationGuide = guide({
  steps: [
    {
      zh: "带上材料，到您常住地的公共就业服务机构。",
      en: "Take the papers below to the public employment service where you live.",
    },
    {
      zh: "说明您现在没有工作、想找工作，填好登记表。",
      en: "Say that you are out of work and looking for a job, and fill in the form.",
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
  materials: ["identity-card", "residence-permit", "termination-proof", "application-form"],
});
