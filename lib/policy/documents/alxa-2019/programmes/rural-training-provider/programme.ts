import { has, yes } from "../../../../engine/language/words";
import { institution } from "../../facts/institution";
import { office } from "../../facts/office";
import { inDistrict } from "../definitions";
import { employmentSpecialFund, localStartupFund } from "../funds";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const ruralTrainingProvider = programme({
  id: "rural-training-provider",
  applicant: "institution",
  kind: "subsidy",
  title: { zh: "农村牧区培训补贴（培训机构）", en: "Subsidy for trainers of rural workers" },
  summary: {
    zh: "政府认定的培训机构，免费培训农牧民，由旗区购买整个项目，补贴直接给机构。",
    en: "For trainers whom the government recognises: the banner buys whole courses for farmers and herders and pays the trainer directly.",
  },
  clauses: ["8.2", "8.3"],
  period: alwaysInForce,
  requirements: [
    inDistrict("8.2"),
    requires(
      "role",
      "8.2",
      { zh: "单位是培训机构", en: "The institution is a training provider" },
      has(institution.institutionRoles, "training-provider"),
    ),
    requires(
      "recognised",
      "8.2",
      { zh: "经政府认定", en: "The government has recognised it as a trainer" },
      yes(institution.governmentRecognisedTrainer),
    ),
    requires(
      "purchased",
      "8.2",
      {
        zh: "旗区人社、财政部门购买了这个培训项目",
        en: "The banner's human resources and finance offices have bought the course",
      },
      yes(office.ruralProjectPurchased),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "schedule",
    words: {
      zh: "课时和标准按内人社发〔2019〕12号、内发改费字〔2015〕1552号",
      en: "Hours and rates follow Neirenshefa [2019] No. 12 and Neifagaifeizi [2015] No. 1552",
    },
  },
  funding: [employmentSpecialFund, localStartupFund],
  notes: [
    {
      zh: "钱从哪里出，看学员（8.5）：属于「五类人员」的用就业专项资金，不属于的用当地创业发展资金。",
      en: "Which fund pays depends on the trainee (8.5): the special employment fund for the “five categories”, the local start-up development fund for others.",
    },
    {
      zh: "文件写的是「可」购买，买不买、买多少由旗区定。",
      en: "The document says that banners “may” buy: whether, and how much, is theirs to decide.",
    },
  ],
});
