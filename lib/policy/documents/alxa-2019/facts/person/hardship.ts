import { set, yesNo } from "../fact";
import { ofWhoWasLaidOff } from "./unemployment";

const about = { subjects: ["person"], holder: "applicant", group: "hardship" } as const;

/** Hardship in living and in finding work. */
export const hardship = {
  livingDifficulty: yesNo({
    id: "livingDifficulty",
    ...about,
    ...ofWhoWasLaidOff,
    label: "生活困难",
    question: "您家现在生活困难吗？",
    hint: "照实际情况回答就行。算不算困难，最后由办理单位看收入和开支来定。",
  }),

  hardshipRecognised: yesNo({
    id: "hardshipRecognised",
    ...about,
    label: "认定的就业困难人员",
    question: "人社部门认定您是“就业困难人员”了吗？",
    hint: "要本人申请、人社部门认定才算，《就业创业证》上一般有记录。家里困难但没有认定的，不算。",
  }),

  hardshipCircumstances: set({
    id: "hardshipCircumstances",
    ...about,
    askedWith: "hardshipRecognised",
    label: "困难情形",
    question: "下面这些情况，您有哪几种？",
    hint: "可以选几项。算不算，以当地人社部门认定为准。",
    basis: "按自治区 2020 年名单的大意列出；2019 年的名单没有查到。",
    options: [
      {
        id: "older",
        label: "年龄偏大",
        hint: "常说的“4050”人员。年龄线以当地认定为准。",
      },
      {
        id: "disabled",
        label: "有残疾",
        hint: "有《残疾人证》。",
      },
      {
        id: "zero-employment-family",
        label: "全家没人有工作（零就业家庭）",
        hint: "家里能工作、想工作的人，一个都没有工作。",
      },
      {
        id: "landless",
        label: "地或草场被征了（失地）",
        hint: "承包的土地、草场被征收，没有或只剩很少。",
      },
      {
        id: "subsistence-allowance",
        label: "家里领低保",
      },
      {
        id: "long-unemployed",
        label: "长期失业",
        hint: "登记失业后一直没找到工作。要多久，以当地认定为准。",
      },
      {
        id: "long-unemployed-graduate",
        label: "毕业后长期没工作的高校毕业生",
        hint: "高校毕业后一直没找到工作。要多久，以当地认定为准。",
      },
    ],
  }),
} as const;
