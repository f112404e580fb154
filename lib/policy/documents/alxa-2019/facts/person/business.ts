import { choice, count, date, monthCount, yesNo } from "../fact";

const about = { subjects: ["person"], holder: "applicant", group: "business" } as const;

/** The person's own business. */
export const ownBusiness = {
  business: choice({
    id: "business",
    ...about,
    label: { zh: "创业情况", en: "Own business" },
    question: { zh: "您自己办了店或企业吗？", en: "Do you have a shop or business of your own?" },
    hint: {
      zh: "看营业执照上「类型」那一行。执照上的经营者或法定代表人是您，才算自己办的。",
      en: "See the type on the business licence. It is yours if the licence names you as operator or legal representative.",
    },
    options: [
      { id: "none", label: { zh: "没有", en: "No" } },
      {
        id: "planning",
        label: { zh: "正准备办", en: "Planning one" },
        hint: { zh: "还没有拿到营业执照。", en: "There is no business licence yet." },
      },
      {
        id: "sole-trader",
        label: { zh: "个体工商户", en: "Sole trader" },
        hint: {
          zh: "执照的类型写着「个体工商户」。",
          en: "The licence says individual business (sole trader).",
        },
      },
      {
        id: "small-micro",
        label: { zh: "小微企业", en: "Small or micro enterprise" },
        hint: {
          zh: "规模小的公司或企业。是不是小微，可以在网上的「小微企业名录」里查。",
          en: "A small company. The national online directory of small and micro enterprises shows whether yours is one.",
        },
      },
      {
        id: "other",
        label: { zh: "别的企业或合作社", en: "Another enterprise or a co-operative" },
        hint: {
          zh: "比如规模更大的企业、农牧民合作社。",
          en: "For instance a larger enterprise or a farmers' and herders' co-operative.",
        },
      },
    ],
    change: {
      from: ["none", "planning"],
      to: ["planning", "sole-trader", "small-micro"],
      dates: ["businessRegisteredOn"],
      act: { zh: "自己创业", en: "Start a business of your own" },
    },
  }),

  firstBusiness: yesNo({
    id: "firstBusiness",
    ...about,
    label: { zh: "第一次创业", en: "First business" },
    question: { zh: "这是您第一次创业吗？", en: "Is this your first business?" },
    hint: {
      zh: "这个店以前没有用自己的名字办过别的营业执照，就是第一次。注销了的也算办过。",
      en: "It is, if no other business licence was ever issued in your name before; one that was cancelled counts as well.",
    },
  }),

  startupSubsidyReceived: yesNo({
    id: "startupSubsidyReceived",
    ...about,
    label: { zh: "领过创业补贴", en: "Start-up subsidy received" },
    question: {
      zh: "您以前领过 5000 元的一次性创业补贴吗？",
      en: "Have you had the one-off start-up subsidy of 5,000 yuan before?",
    },
    hint: {
      zh: "只问这一种补贴。创业贷款和别的补贴不算。",
      en: "Only this subsidy counts, not start-up loans or other subsidies.",
    },
  }),

  businessRegisteredOn: date({
    id: "businessRegisteredOn",
    ...about,
    label: { zh: "登记注册日期", en: "Date of registration" },
    question: {
      zh: "您的店或企业是哪天登记注册的？",
      en: "On what day was your business registered?",
    },
    hint: {
      zh: "看营业执照上的「注册日期」或「成立日期」。换过新执照的，也填最早那天。",
      en: "See the date of registration or establishment on the licence. If the licence was reissued, still give the first day.",
    },
  }),

  businessOperating: yesNo({
    id: "businessOperating",
    ...about,
    label: { zh: "一直正常经营", en: "In normal operation" },
    question: {
      zh: "从登记那天起，一直在正常经营吗？",
      en: "Has it been running normally ever since it was registered?",
    },
    hint: {
      zh: "一直在做生意就算，淡季歇几天不算停。中间停了业，或已经注销、吊销的，选「否」。由办理单位核实。",
      en: "It counts if you have kept trading; a few days off in the slack season are no break. If you stopped in between, or the licence was cancelled, answer no. The office checks.",
    },
  }),

  businessStaff: count("people", {
    id: "businessStaff",
    ...about,
    label: { zh: "招用人数", en: "People taken on" },
    question: {
      zh: "您的店或企业现在招了几个人？",
      en: "How many people has your business taken on?",
    },
    hint: {
      zh: "现在在您这里干活、领工资的人数，您本人不算。一个没有的填 0。",
      en: "Those who work for you now and are paid, not counting yourself. If none, enter 0.",
    },
    change: {
      to: "more",
      act: { zh: "多招员工", en: "Take on more people" },
    },
  }),

  staffInsuredMonths: monthCount({
    id: "staffInsuredMonths",
    ...about,
    label: { zh: "员工参保月数", en: "Months staff have been insured" },
    question: {
      zh: "给员工足额交社会保险，交了几个月了？",
      en: "For how many months have you paid full social insurance for the staff?",
    },
    hint: {
      zh: "该交的几项都交了、没有少交，才算足额。看单位的社保缴费记录。大家月数不一样的，先填最少的，再问办理单位怎么算。",
      en: "Full means every required insurance, with nothing left out. See the contribution record of the business. If it differs among staff, enter the lowest and ask the office how it counts. If none, enter 0.",
    },
    change: {
      to: "more",
      act: {
        zh: "继续给员工足额缴社会保险",
        en: "Go on paying full social insurance for the staff",
      },
    },
  }),
} as const;
