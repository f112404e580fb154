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
          zh: "没在单位上班，没有自己做买卖，也没有种地放牧。正在领失业金的也选这一项。",
          en: "Not employed anywhere, not running anything of your own, not farming or herding. Also if you draw unemployment benefit.",
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
    limits: { yearsBefore: 120 },
  }),

  reachedRetirementAge: yesNo({
    id: "reachedRetirementAge",
    ...about,
    label: { zh: "到了退休年龄", en: "Retirement age reached" },
    question: {
      zh: "您到退休年龄了吗？（已经在领养老金的，也选「是」）",
      en: "Have you reached retirement age? (If you already draw a pension, answer yes.)",
    },
    hint: {
      zh: "退休年龄以前是男 60 岁，女干部 55 岁、女工人 50 岁；从 2025 年起一步步推迟到 63、58、55 岁，每个人不一样。拿不准可以打 12333 问。子女给的钱、低保、遗属补助不是养老金。",
      en: "It was 60 for men, 55 for women in office posts and 50 for other women; since 2025 it has been rising step by step to 63, 58 and 55 and differs from person to person. 12333 can tell you yours. Money from your children, the minimum living guarantee and survivors' allowances are no pension.",
    },
  }),

  canWork: yesNo({
    id: "canWork",
    ...about,
    label: { zh: "能干活", en: "Able to work" },
    question: { zh: "您的身体能干活吗？", en: "Are you fit to work?" },
    hint: {
      zh: "能做力所能及的工作就算（有劳动能力）。身有残疾、还能工作的也算。正在生病、过一阵能好的，也算。",
      en: "Any work within your strength counts. So does being able to work with a disability, or an illness that will pass.",
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
