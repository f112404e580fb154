import { choice, yesNo } from "../fact";

const about = { subjects: ["person"], holder: "office", group: "office" } as const;

/** What offices hold on persons. */
export const onPersons = {
  graduateYearsMeasuredAt: choice({
    id: "graduateYearsMeasuredAt",
    ...about,
    label: "离校两年怎么算",
    question: "“离校2年内”算到哪一天？",
    hint: "由财政局、人社局掌握。文件没有写清楚，各地两种算法都有。",
    options: [
      {
        id: "registration",
        label: "算到登记注册那天",
      },
      {
        id: "application",
        label: "算到申请补贴那天",
      },
    ],
  }),

  districtUnderPressure: yesNo({
    id: "districtUnderPressure",
    ...about,
    label: "旗区就业压力较大",
    question: "这个旗区算“稳定就业压力较大”的吗？",
    hint: "由人社局确定。文件没有写怎么才算压力较大。",
  }),

  unemploymentBenefitConfirmed: yesNo({
    id: "unemploymentBenefitConfirmed",
    ...about,
    label: "失业金核定通过",
    question: "人社局核定可以领失业保险金了吗？",
    hint: "由人社局按缴费记录和离职原因核定。",
  }),

  livingAllowanceConfirmed: yesNo({
    id: "livingAllowanceConfirmed",
    ...about,
    label: "临时生活补助核定",
    question: "临时生活补助核定通过了吗？",
    hint: "由民政局等部门按家庭困难程度核定。",
  }),

  minimumLivingConfirmed: yesNo({
    id: "minimumLivingConfirmed",
    ...about,
    label: "低保核定通过",
    question: "这家人的低保核定通过了吗？",
    hint: "由民政局等部门按家庭收入和财产核定。",
  }),

  temporaryReliefConfirmed: yesNo({
    id: "temporaryReliefConfirmed",
    ...about,
    label: "临时救助核定",
    question: "这家人的临时救助核定通过了吗？",
    hint: "由民政局等部门按遇到的急难核定。",
  }),
} as const;
