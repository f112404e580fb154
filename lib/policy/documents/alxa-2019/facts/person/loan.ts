import { yes } from "../../../../engine/language/constructors";
import { date, set, yesNo } from "../fact";
import { ofAnOwner } from "./business";

/** Loans are for a business: nobody else is asked. */
const about = { subjects: ["person"], holder: "applicant", group: "loan", ...ofAnOwner } as const;
const school = { subjects: ["person"], holder: "applicant", group: "school" } as const;

/** Who may borrow for a start-up. */
export const loan = {
  otherLoans: yesNo({
    id: "otherLoans",
    ...about,
    label: "别的没还清的贷款",
    question: "您或您爱人，还有别的贷款没还清吗？",
    hint: "助学贷款、扶贫小额贷款、房贷、车贷不算；5 万元以下（含 5 万元）的消费贷款不算，信用卡、花呗、借呗欠的钱也归在这一类里。生意上借的钱、没还清的创业贷款、超过 5 万元的消费贷款，要选“是”。找亲戚朋友借的不算。拿不准可以查征信报告。",
    change: {
      to: false,
      act: "先还清其他贷款",
    },
  }),

  loanGroups: set({
    id: "loanGroups",
    ...about,
    label: "贷款支持的人群",
    question: "您是下面哪几类人？",
    hint: "可以选几项。算不算，由办理单位认定。",
    basis: "名单来自银发〔2016〕202号和财金〔2018〕22号两个文件。",
    options: [
      {
        id: "veteran",
        label: "退役军人",
        hint: "复员、转业、退伍的都算。",
      },
      { id: "released-prisoner", label: "刑满释放人员" },
      {
        id: "overcapacity-worker",
        label: "去产能企业的职工",
        hint: "煤矿、钢厂这类压减产能的企业的职工，和因此失业的人（化解过剩产能企业职工和失业人员）。",
      },
      {
        id: "returning-migrant",
        label: "返乡创业农民工",
        hint: "在外打工后，回家乡创业的农牧民。",
      },
      {
        id: "online-merchant",
        label: "网络商户",
        hint: "在网络平台上实名开店做买卖。",
      },
      {
        id: "registered-poor",
        label: "建档立卡贫困人口（现在叫脱贫人口）",
        hint: "扶贫时给家里建过档、立过卡，后来脱了贫也算。嘎查、村委会能查。",
      },
      {
        id: "rural-entrepreneur",
        label: "在农村牧区创业的农牧民",
        hint: "文件里叫“农村自主创业农民”。",
      },
      {
        id: "disabled",
        label: "残疾人",
        hint: "有《残疾人证》。",
      },
      {
        id: "returned-graduate",
        label: "留学回国的学生",
        hint: "在国外读完书回来创业的。",
      },
    ],
  }),
} as const;

const graduate = yesNo({
  id: "graduate",
  ...school,
  label: "高校毕业生",
  question: "您是大专、本科或研究生毕业吗？",
  hint: "全日制普通高校毕业的算（普通高校毕业生），看毕业证。高职（大专）算，中专、技校、高中不算。还没拿到毕业证的选“否”。自考、函授、网络教育的，请问人社部门。",
});

/** Leaving university or college. */
export const schooling = {
  graduate,

  leftSchoolOn: date({
    id: "leftSchoolOn",
    ...school,
    presupposes: yes(graduate),
    label: "毕业日期",
    question: "毕业证上写的是哪一天？",
    hint: "看毕业证落款的年月日。有几张的，填最近的一张。",
  }),
} as const;
