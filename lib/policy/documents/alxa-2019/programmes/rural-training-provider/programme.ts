import { has, yes } from "../../../../engine/language/constructors";
import { institution } from "../../facts/institution";
import { office } from "../../facts/office";
import { inDistrict } from "../definitions";
import { employmentSpecialFund, localStartupFund } from "../funds";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const ruralTrainingProvider = programme({
  id: "rural-training-provider",
  applicant: "institution",
  kind: "subsidy",
  title: "农村牧区培训补贴（培训机构）",
  summary: "政府认定的培训机构，免费培训农牧民，由旗区购买整个项目，补贴直接给机构。",
  clauses: ["8.2", "8.3"],
  period: alwaysInForce,
  requirements: [
    inDistrict("8.2"),
    requires(
      "role",
      "8.2",
      "单位是培训机构",
      has(institution.institutionRoles, "training-provider"),
    ),
    requires("recognised", "8.2", "经政府认定", yes(institution.governmentRecognisedTrainer)),
    requires(
      "purchased",
      "8.2",
      "旗区人社、财政部门购买了这个培训项目",
      yes(office.ruralProjectPurchased),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "schedule",
    words: "课时和标准按内人社发〔2019〕12号、内发改费字〔2015〕1552号",
  },
  funding: [employmentSpecialFund, localStartupFund],
  notes: [
    note(
      "which-fund",
      "钱从哪里出，看学员（8.5）：属于“五类人员”的用就业专项资金，不属于的用当地创业发展资金。",
    ),
    note("may-buy", "文件写的是“可”购买，买不买、买多少由旗区定。"),
  ],
});
