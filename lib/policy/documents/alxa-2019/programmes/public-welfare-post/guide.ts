import { guide } from "../programme";

export const publicWelfarePostGuide = guide({
  steps: [
    "到常住地旗区的公共就业服务机构（人社部门），问有没有公益性岗位。",
    "还没有认定为就业困难人员、也不是零就业家庭的，先申请认定。",
    "有合适的岗位，就报名并交材料。",
    "被选上以后，签合同，再上班。",
  ],
  materials: [
    "identity-card",
    "hardship-certificate",
    "household-employment-proof",
    "application-form",
  ],
});
