import { set, yesNo } from "../fact";

const about = { subjects: ["person"], holder: "applicant", group: "hardship" } as const;

/** Hardship in living and in finding work. */
export const hardship = {
  livingDifficulty: yesNo({
    id: "livingDifficulty",
    ...about,
    label: { zh: "生活困难", en: "Hard to make ends meet" },
    question: {
      zh: "您家现在生活困难吗？",
      en: "Is it hard for your family to get by at present?",
    },
    hint: {
      zh: "照实际情况回答就行。算不算困难，最后由办理单位看收入和开支来定。",
      en: "Answer as things are. Whether it counts is for the office to decide from income and outgoings.",
    },
  }),

  hardshipRecognised: yesNo({
    id: "hardshipRecognised",
    ...about,
    label: { zh: "认定的就业困难人员", en: "Recognised hardship in finding work" },
    question: {
      zh: "人社部门认定您是「就业困难人员」了吗？",
      en: "Has the office recognised you as a person who has hardship in finding work?",
    },
    hint: {
      zh: "要本人申请、人社部门认定才算，《就业创业证》上一般有记录。家里困难但没有认定的，不算。",
      en: "It counts only after you applied and the human resources office agreed; the employment and entrepreneurship certificate usually shows it. Being in difficulty without that recognition does not count.",
    },
  }),

  hardshipCircumstances: set({
    id: "hardshipCircumstances",
    ...about,
    label: { zh: "困难情形", en: "Hardship circumstances" },
    question: { zh: "下面这些情况，您有哪几种？", en: "Which of these apply to you?" },
    hint: {
      zh: "可以选几项。这里按自治区 2020 年名单的大意列出，2019 年的名单没有查到；算不算，以当地人社部门认定为准。",
      en: "Choose all that apply. The list follows the outline of the region's list of 2020; that of 2019 was not found. The local human resources office decides.",
    },
    options: [
      {
        id: "older",
        label: { zh: "年龄偏大", en: "Older" },
        hint: {
          zh: "常说的「4050」人员。年龄线以当地认定为准。",
          en: "Near the end of working life; the local office sets the age from which it counts.",
        },
      },
      {
        id: "disabled",
        label: { zh: "有残疾", en: "Disabled" },
        hint: { zh: "有《残疾人证》。", en: "You hold a disability certificate." },
      },
      {
        id: "zero-employment-family",
        label: { zh: "全家没人有工作（零就业家庭）", en: "Nobody in the family has work" },
        hint: {
          zh: "家里能工作、想工作的人，一个都没有工作。",
          en: "Of all family members able and willing to work, none has a job.",
        },
      },
      {
        id: "landless",
        label: { zh: "地或草场被征了（失地）", en: "Lost land or pasture" },
        hint: {
          zh: "承包的土地、草场被征收，没有或只剩很少。",
          en: "Contracted land or pasture was requisitioned, with none or little left.",
        },
      },
      {
        id: "subsistence-allowance",
        label: { zh: "家里领低保", en: "Family draws the minimum living guarantee" },
      },
      {
        id: "long-unemployed",
        label: { zh: "长期失业", en: "Long out of work" },
        hint: {
          zh: "登记失业后一直没找到工作。要多久，以当地认定为准。",
          en: "Registered and without work ever since. The local office says how long it takes to count.",
        },
      },
      {
        id: "long-unemployed-graduate",
        label: { zh: "毕业后长期没工作的高校毕业生", en: "Graduate long without work" },
        hint: {
          zh: "高校毕业后一直没找到工作。要多久，以当地认定为准。",
          en: "Without work ever since leaving university or college. The local office says how long it takes to count.",
        },
      },
    ],
  }),
} as const;
