import { choice, date, yesNo } from "../fact";

const about = { subjects: ["person"], holder: "applicant", group: "work" } as const;

/** Age, and what the person does at present. */
export const work = {
  workStatus: choice({
    id: "workStatus",
    ...about,
    label: "工作情况",
    question: "您现在做什么？",
    hint: "选最像您的一项。同时做几样的，选花时间最多的那样。",
    options: [
      {
        id: "unemployed",
        label: "没有工作",
        hint: "没在单位上班，没有自己做买卖，也没有种地放牧。正在领失业金的也选这一项。",
      },
      {
        id: "employed",
        label: "在单位上班",
        hint: "单位用您、给您发工资，比如企业职工、公益性岗位。",
      },
      {
        id: "flexible",
        label: "打零工（灵活就业）",
        hint: "没有固定单位，也没有办营业执照，自己干活挣钱，比如打零工、跑车、送货。",
      },
      {
        id: "self-employed",
        label: "自己创业",
        hint: "自己当老板，办了营业执照或正在办。",
      },
      { id: "student", label: "在上学" },
      { id: "farming", label: "种地放牧" },
    ],
  }),

  birthDate: date({
    id: "birthDate",
    birthday: true,
    ...about,
    label: "出生日期",
    question: "您是哪年哪月哪日出生的？",
    hint: "看身份证上的“出生”一行，填公历。",
    limits: { yearsBefore: 120 },
  }),

  reachedRetirementAge: yesNo({
    id: "reachedRetirementAge",
    ...about,
    label: "到了退休年龄",
    question: "您到退休年龄了吗？（已经在领养老金的，也选“是”）",
    hint: "退休年龄以前是男 60 岁，女干部 55 岁、女工人 50 岁；从 2025 年起一步步推迟到 63、58、55 岁，每个人不一样。拿不准可以打 12333 问。子女给的钱、低保、遗属补助不是养老金。",
  }),

  canWork: yesNo({
    id: "canWork",
    ...about,
    label: "能干活",
    question: "您的身体能干活吗？",
    hint: "能做力所能及的工作就算（有劳动能力）。身有残疾、还能工作的也算。正在生病、过一阵能好的，也算。",
  }),

  wantsWork: yesNo({
    id: "wantsWork",
    ...about,
    askedWith: "canWork",
    label: "想找工作",
    question: "您现在想找工作吗？",
    hint: "愿意上班、愿意接受别人介绍的工作，就算（有就业要求）。",
  }),
} as const;
