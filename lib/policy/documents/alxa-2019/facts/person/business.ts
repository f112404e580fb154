import { oneOf } from "../../../../engine/language/constructors";
import { choice, count, date, monthCount, yesNo } from "../fact";

const about = { subjects: ["person"], holder: "applicant", group: "business" } as const;

const business = choice({
  id: "business",
  ...about,
  label: "创业情况",
  question: "您自己办了店或企业吗？",
  hint: "看营业执照上“类型”那一行。执照上的经营者或法定代表人是您，才算自己办的。",
  options: [
    { id: "none", label: "没有" },
    {
      id: "planning",
      label: "正准备办",
      hint: "还没有拿到营业执照。",
    },
    {
      id: "sole-trader",
      label: "个体工商户",
      hint: "执照的类型写着“个体工商户”。",
    },
    {
      id: "small-micro",
      label: "小微企业",
      hint: "规模小的公司或企业。是不是小微，可以在网上的“小微企业名录”里查。",
    },
    {
      id: "other",
      label: "别的企业或合作社",
      hint: "比如规模更大的企业、农牧民合作社。",
    },
  ],
  change: {
    from: ["none", "planning"],
    to: ["planning", "sole-trader", "small-micro"],
    dates: ["businessRegisteredOn"],
    act: "自己创业",
  },
});

/** Asked only of who has a business, and says so. */
export const ofAnOwner = {
  presupposes: oneOf(business, "sole-trader", "small-micro", "other"),
} as const;
const ofTheBusiness = { ...about, ...ofAnOwner } as const;

/** The person's own business. */
export const ownBusiness = {
  business,

  firstBusiness: yesNo({
    id: "firstBusiness",
    ...ofTheBusiness,
    label: "第一次创业",
    question: "这是您第一次创业吗？",
    hint: "这个店以前没有用自己的名字办过别的营业执照，就是第一次。注销了的也算办过。",
  }),

  startupSubsidyReceived: yesNo({
    id: "startupSubsidyReceived",
    ...ofTheBusiness,
    askedWith: "firstBusiness",
    label: "领过创业补贴",
    question: "您以前领过 5000 元的一次性创业补贴吗？",
    hint: "只问这一种补贴。创业贷款和别的补贴不算。",
  }),

  businessRegisteredOn: date({
    id: "businessRegisteredOn",
    ...ofTheBusiness,
    label: "登记注册日期",
    question: "您的店或企业是哪天登记注册的？",
    hint: "看营业执照上的“注册日期”或“成立日期”。换过新执照的，也填最早那天。",
  }),

  businessOperating: yesNo({
    id: "businessOperating",
    ...ofTheBusiness,
    label: "一直正常经营",
    question: "从登记那天起，一直在正常经营吗？",
    hint: "一直在做生意就算，淡季歇几天不算停。中间停了业，或已经注销、吊销的，选“否”。由办理单位核实。",
  }),

  businessStaff: count("people", {
    id: "businessStaff",
    ...ofTheBusiness,
    label: "招用人数",
    question: "您的店或企业现在招了几个人？",
    hint: "现在在您这里干活、领工资的人数，您本人不算。一个没有的填 0。",
    change: {
      to: "more",
      act: "多招员工",
    },
  }),

  staffInsuredMonths: monthCount({
    id: "staffInsuredMonths",
    ...ofTheBusiness,
    label: "员工参保月数",
    question: "给员工足额交社会保险，交了几个月了？",
    hint: "该交的几项都交了、没有少交，才算足额。看单位的社保缴费记录。大家月数不一样的，先填最少的，再问办理单位怎么算。",
    change: {
      to: "more",
      act: "继续给员工足额缴社会保险",
    },
  }),
} as const;
