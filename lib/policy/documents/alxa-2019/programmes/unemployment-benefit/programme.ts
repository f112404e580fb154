import { atLeast, no, yes } from "../../../../engine/language/constructors";
import { office } from "../../facts/office";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import {
  inDistrict,
  registeredAsUnemployed,
  unemployedNow,
  wantingWork,
  workingAge,
} from "../definitions";
import { unemploymentInsuranceFund } from "../funds";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const unemploymentBenefit = programme({
  id: "unemployment-benefit",
  applicant: "person",
  kind: "insurance",
  title: "失业保险金",
  summary: "缴满 1 年失业保险、不是自己要走而丢了工作的人，登记失业后可以按月领钱。",
  clauses: ["10.6"],
  period: alwaysInForce,
  requirements: [
    inDistrict(
      "10.6",
      "文件没有写地方，这里按常住地算。失业保险金其实在原来参保的地方申领：住在外地、以前在阿拉善盟参保的，请向原参保地的经办机构问。",
    ),
    ...workingAge(),
    registeredAsUnemployed(outside.unemploymentInsurance),
    unemployedNow(outside.unemploymentInsurance),
    wantingWork(outside.unemploymentInsurance),
    requires(
      "insured-twelve-months",
      outside.unemploymentInsurance,
      "失业保险费累计缴满 12 个月",
      atLeast(person.unemploymentInsuranceMonths, 12),
    ),
    requires(
      "left-involuntarily",
      outside.unemploymentInsurance,
      "不是自己要走而丢了工作（非因本人意愿中断就业）",
      yes(person.leftJobInvoluntarily),
    ),
    requires(
      "not-receiving",
      outside.unemploymentInsurance,
      "现在没有在领失业保险金",
      no(person.receivingUnemploymentBenefit),
    ),
    requires(
      "office-confirms",
      "10.6",
      "人社部门审核同意（由人社部门决定）",
      yes(office.unemploymentBenefitConfirmed),
    ),
  ],
  had: person.receivingUnemploymentBenefit.id,
  counter: applyAt("benefit-office"),
  amount: {
    kind: "schedule",
    words: "每月发多少、能发几个月，这份文件没有写，按失业保险的规定算。",
  },
  outcome: [{ fact: person.receivingUnemploymentBenefit.id, becomes: true }],
  funding: [unemploymentInsuranceFund],
  notes: [
    note(
      "conditions-from-elsewhere",
      "文件只写“符合条件”。这里列的缴费、离职和登记条件，来自《社会保险法》第四十五条。",
    ),
    note(
      "no-living-allowance",
      "在领失业保险金的时候去培训，就不能领培训期间的生活费补贴（7.5、7.6）。",
    ),
    note("medical-insurance", "开始领失业保险金以后，医疗保险费由失业保险基金替您缴（10.7）。"),
    note("office-decides", "能不能领，由人社部门决定。现在的规定可能和 2019 年不同。"),
  ],
});
