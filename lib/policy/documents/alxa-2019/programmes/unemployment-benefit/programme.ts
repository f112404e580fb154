import { atLeast, no, yes } from "../../../../engine/language/words";
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
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const unemploymentBenefit = programme({
  id: "unemployment-benefit",
  applicant: "person",
  kind: "insurance",
  title: { zh: "失业保险金", en: "Unemployment benefit" },
  summary: {
    zh: "缴满 1 年失业保险、不是自己要走而丢了工作的人，登记失业后可以按月领钱。",
    en: "A monthly payment for registered unemployed people who paid unemployment insurance for a year and did not leave their job by choice.",
  },
  clauses: ["10.6"],
  period: alwaysInForce,
  requirements: [
    inDistrict("10.6", {
      zh: "文件没有写地方，这里按常住地算。失业保险金其实在原来参保的地方申领：住在外地、以前在阿拉善盟参保的，请向原参保地的经办机构问。",
      en: "The document names no place; usual residence is used. The benefit is in fact claimed where you were insured: if you live elsewhere and were insured in Alxa League, ask the insurance office there.",
    }),
    ...workingAge(),
    registeredAsUnemployed(outside.unemploymentInsurance),
    unemployedNow(outside.unemploymentInsurance),
    wantingWork(outside.unemploymentInsurance),
    requires(
      "insured-twelve-months",
      outside.unemploymentInsurance,
      {
        zh: "失业保险费累计缴满 12 个月",
        en: "Unemployment insurance paid for 12 months or more in all",
      },
      atLeast(person.unemploymentInsuranceMonths, 12),
    ),
    requires(
      "left-involuntarily",
      outside.unemploymentInsurance,
      {
        zh: "不是自己要走而丢了工作（非因本人意愿中断就业）",
        en: "Did not leave the last job by choice",
      },
      yes(person.leftJobInvoluntarily),
    ),
    requires(
      "not-receiving",
      outside.unemploymentInsurance,
      { zh: "现在没有在领失业保险金", en: "Does not receive unemployment benefit already" },
      no(person.receivingUnemploymentBenefit),
    ),
    requires(
      "office-confirms",
      "10.6",
      {
        zh: "人社部门审核同意（由人社部门决定）",
        en: "Confirmed by the human resources office, which decides",
      },
      yes(office.unemploymentBenefitConfirmed),
    ),
  ],
  had: person.receivingUnemploymentBenefit.id,
  counter: applyAt("benefit-office"),
  amount: {
    kind: "schedule",
    words: {
      zh: "每月发多少、能发几个月，这份文件没有写，按失业保险的规定算。",
      en: "This document gives neither the monthly amount nor the number of months; the unemployment insurance rules set both.",
    },
  },
  outcome: [{ fact: person.receivingUnemploymentBenefit.id, becomes: true }],
  funding: [unemploymentInsuranceFund],
  notes: [
    {
      zh: "文件只写「符合条件」。这里列的缴费、离职和登记条件，来自《社会保险法》第四十五条。",
      en: "The document says only “who meet the conditions”. The conditions on payments, leaving and registering listed here come from article 45 of the Social Insurance Law.",
    },
    {
      zh: "在领失业保险金的时候去培训，就不能领培训期间的生活费补贴（7.5、7.6）。",
      en: "Who trains while drawing this benefit cannot have the living allowance for that course (7.5, 7.6).",
    },
    {
      zh: "开始领失业保险金以后，医疗保险费由失业保险基金替您缴（10.7）。",
      en: "Once you draw the benefit, the unemployment insurance fund pays your medical insurance (10.7).",
    },
    {
      zh: "能不能领，由人社部门决定。现在的规定可能和 2019 年不同。",
      en: "The human resources office decides. Today's rules may differ from those of 2019.",
    },
  ],
});
