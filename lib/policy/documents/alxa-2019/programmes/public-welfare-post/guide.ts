import { guide } from "../programme";

export const publicWelfarePostGuide = guide({
  steps: [
    {
      zh: "到常住地旗区的公共就业服务机构（人社部门），问有没有公益性岗位。",
      en: "Ask the public employment service (human resources) of the banner or zone where you live whether it has public-welfare posts.",
    },
    {
      zh: "还没有认定为就业困难人员、也不是零就业家庭的，先申请认定。",
      en: "If you are neither recognised as having hardship in finding work nor of a zero-employment family, apply for recognition first.",
    },
    {
      zh: "有合适的岗位，就报名并交材料。",
      en: "If a post suits you, apply for it with the papers below.",
    },
    {
      zh: "被选上以后，签合同，再上班。",
      en: "If you are chosen, sign a contract before you start.",
    },
  ],
  materials: [
    "identity-card",
    "hardship-certificate",
    "household-employment-proof",
    "application-form",
  ],
});
