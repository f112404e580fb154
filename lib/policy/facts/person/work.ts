import { choice, date, yesNo } from "../fact";

const about = { subjects: ["person"], holder: "applicant", group: "work" } as const;

/** Age, and what the person does at present. */
export const work = {
  workStatus: choice({
    id: "workStatus",
    ...about,
    label: { zh: "工作情况", en: "Work at present" },
    question: { zh: "您现在做什么？", en: "What do you do at present?" },
    hint: {
      zh: "选最像您的一项。同时做几样的，选花时间最多的那样。",
      en: "Choose the one that fits best. If you do several, choose the one that takes most of your time.",
    },
    options: [
      {
        id: "unemployed",
        label: { zh: "没有工作", en: "Out of work" },
        hint: {
          zh: "没在单位上班，也没有自己做买卖。",
          en: "Not employed anywhere and not running anything of your own.",
        },
      },
      {
        id: "employed",
        label: { zh: "在单位上班", en: "Employed" },
        hint: {
          zh: "单位用您、给您发工资，比如企业职工、公益性岗位。",
          en: "An employer takes you on and pays you, for instance a company or a public-welfare post.",
        },
      },
      {
        id: "flexible",
        label: { zh: "打零工（灵活就业）", en: "Casual or freelance work" },
        hint: {
          zh: "没有固定单位，也没有办营业执照，自己干活挣钱，比如打零工、跑车、送货。",
          en: "Earning on your own with no fixed employer and no business licence, for instance odd jobs, driving or deliveries.",
        },
      },
      {
        id: "self-employed",
        label: { zh: "自己创业", en: "Running a business of your own" },
        hint: {
          zh: "自己当老板，办了营业执照或正在办。",
          en: "You are your own boss, with a business licence or one being issued.",
        },
      },
      { id: "student", label: { zh: "在上学", en: "Studying" } },
      { id: "farming", label: { zh: "种地放牧", en: "Farming or herding" } },
    ],
  }),

  birthDate: date({
    id: "birthDate",
    ...about,
    label: { zh: "出生日期", en: "Date of birth" },
    question: { zh: "您是哪年哪月哪日出生的？", en: "When were you born?" },
    hint: {
      zh: "看身份证上的「出生」一行，填公历。",
      en: "As on the identity card, by the common calendar.",
    },
  }),

  reachedRetirementAge: yesNo({
    id: "reachedRetirementAge",
    ...about,
    label: { zh: "到了退休年龄", en: "Retirement age reached" },
    question: {
      zh: "您到退休年龄了吗，或者已经在领养老金了吗？",
      en: "Have you reached retirement age, or do you already draw a pension?",
    },
    hint: {
      zh: "两样有一样就算。退休年龄从 2025 年起逐步推迟，每个人不一样；拿不准可以打 12333 问。",
      en: "Either one counts. Since 2025 the retirement age has been rising step by step and differs from person to person; 12333 can tell you yours.",
    },
  }),

  canWork: yesNo({
    id: "canWork",
    ...about,
    label: { zh: "能干活", en: "Able to work" },
    question: { zh: "您的身体能干活吗？", en: "Are you fit to work?" },
    hint: {
      zh: "能做力所能及的工作就算（有劳动能力）。身有残疾、还能工作的也算。",
      en: "Any work within your strength counts. So does being able to work with a disability.",
    },
  }),

  wantsWork: yesNo({
    id: "wantsWork",
    ...about,
    label: { zh: "想找工作", en: "Looking for work" },
    question: { zh: "您现在想找工作吗？", en: "Do you want a job now?" },
    hint: {
      zh: "愿意上班、愿意接受别人介绍的工作，就算（有就业要求）。",
      en: "Being willing to work and to take up a job that is offered counts.",
    },
  }),
} as const;
