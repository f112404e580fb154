import { set } from "../fact";

/** What the institution does; it decides which programmes concern it. */
export const roles = {
  institutionRoles: set({
    id: "institutionRoles",
    subjects: ["institution"],
    holder: "applicant",
    group: "roles",
    label: { zh: "单位做的事", en: "What you do" },
    question: {
      zh: "你们单位做下面哪些事？",
      en: "Which of these does your organisation do?",
    },
    hint: {
      zh: "可以选几项。看登记证书或执照上的业务范围，或者人社部门的认定文件。",
      en: "Choose all that apply. See the scope of business on your registration certificate or licence, or the human resources office's decision on you.",
    },
    options: [
      {
        id: "startup-service",
        label: { zh: "帮人创业（创业服务）", en: "Helping people start businesses" },
        hint: {
          zh: "给创业的人做指导、办登记、找资金、评风险、做法律咨询等。",
          en: "Advice, registration, finance, risk assessment, legal help and the like for people who start out.",
        },
      },
      {
        id: "incubator",
        label: { zh: "办创业园或孵化基地", en: "Running a start-up park or incubator" },
      },
      {
        id: "project-library",
        label: { zh: "建创业项目库", en: "Building a library of start-up projects" },
        hint: {
          zh: "征集创业项目，评审后入库，再推介给创业的人。",
          en: "Collecting start-up projects, reviewing them and offering them to people who start out.",
        },
      },
      {
        id: "training-provider",
        label: { zh: "办培训班（培训机构）", en: "Running training courses" },
      },
      {
        id: "training-base",
        label: { zh: "办实训基地", en: "Running a practical training base" },
        hint: {
          zh: "有场地和设备，让学员动手练的地方。",
          en: "A place with room and equipment where trainees practise.",
        },
      },
      {
        id: "labour-exchange",
        label: { zh: "帮企业调剂用工", en: "Matching spare and missing labour" },
        hint: {
          zh: "行业协会、社区就业平台、人力资源中介等，把闲着的工人介绍给缺人的企业。",
          en: "Trade associations, community job services, agencies and the like that bring idle workers to employers who are short of them.",
        },
      },
      {
        id: "loan-fund-operator",
        label: { zh: "管创业担保贷款的基金", en: "Running the start-up loan fund" },
        hint: {
          zh: "负责创业担保贷款基金的运营管理。",
          en: "Operating the guarantee fund for start-up loans.",
        },
      },
    ],
  }),
} as const;
