import { date, set, yesNo } from "../fact";

const about = { subjects: ["person"], holder: "applicant", group: "loan" } as const;
const school = { subjects: ["person"], holder: "applicant", group: "school" } as const;

/** Who may borrow for a start-up. */
export const loan = {
  otherLoans: yesNo({
    id: "otherLoans",
    ...about,
    label: { zh: "别的没还清的贷款", en: "Other unsettled loans" },
    question: {
      zh: "您或您爱人，还有别的贷款没还清吗？",
      en: "Do you or your spouse have other loans not yet paid off?",
    },
    hint: {
      zh: "助学贷款、扶贫小额贷款、房贷、车贷不算；5 万元以下（含 5 万元）的消费贷款不算，信用卡、花呗、借呗欠的钱也归在这一类里。生意上借的钱、没还清的创业贷款、超过 5 万元的消费贷款，要选「是」。找亲戚朋友借的不算。拿不准可以查征信报告。",
      en: "Student, poverty-relief, housing and car loans do not count, nor do consumer loans of up to 50,000 yuan, to which debts on credit cards and in payment apps belong. Business loans, an unsettled start-up loan and consumer loans above 50,000 yuan do count. Money borrowed from relatives and friends does not. A credit report shows what is open.",
    },
    change: {
      to: false,
      act: { zh: "先还清其他贷款", en: "Pay off the other loans first" },
    },
  }),

  loanGroups: set({
    id: "loanGroups",
    ...about,
    label: { zh: "贷款支持的人群", en: "Groups that start-up loans support" },
    question: { zh: "您是下面哪几类人？", en: "Which of these are you?" },
    hint: {
      zh: "可以选几项。名单来自银发〔2016〕202号和财金〔2018〕22号两个文件，由办理单位认定。",
      en: "Choose all that apply. The list comes from two national documents (Yinfa 2016 No. 202 and Caijin 2018 No. 22); the office decides.",
    },
    options: [
      {
        id: "veteran",
        label: { zh: "退役军人", en: "Veteran" },
        hint: { zh: "复员、转业、退伍的都算。", en: "However you left the forces." },
      },
      { id: "released-prisoner", label: { zh: "刑满释放人员", en: "Released prisoner" } },
      {
        id: "overcapacity-worker",
        label: { zh: "去产能企业的职工", en: "Worker of an enterprise cutting capacity" },
        hint: {
          zh: "煤矿、钢厂这类压减产能的企业的职工，和因此失业的人（化解过剩产能企业职工和失业人员）。",
          en: "Works, or has lost work, at a mine, steelworks or the like that is cutting surplus capacity.",
        },
      },
      {
        id: "returning-migrant",
        label: { zh: "返乡创业农民工", en: "Migrant worker back home to start a business" },
        hint: {
          zh: "在外打工后，回家乡创业的农牧民。",
          en: "A farmer or herder who worked elsewhere and came home to start a business.",
        },
      },
      {
        id: "online-merchant",
        label: { zh: "网络商户", en: "Online merchant" },
        hint: {
          zh: "在网络平台上实名开店做买卖。",
          en: "Sells through a shop on an online platform, under your real name.",
        },
      },
      {
        id: "registered-poor",
        label: { zh: "建档立卡贫困人口（现在叫脱贫人口）", en: "On the poverty register" },
        hint: {
          zh: "扶贫时给家里建过档、立过卡，后来脱了贫也算。嘎查、村委会能查。",
          en: "Your household was entered in the poverty-relief register; the village committee can look it up.",
        },
      },
      {
        id: "rural-entrepreneur",
        label: { zh: "在农村牧区创业的农牧民", en: "Farmer or herder with a rural business" },
        hint: {
          zh: "文件里叫「农村自主创业农民」。",
          en: "A farmer or herder starting a business in the countryside.",
        },
      },
      {
        id: "disabled",
        label: { zh: "残疾人", en: "Disabled" },
        hint: { zh: "有《残疾人证》。", en: "You hold a disability certificate." },
      },
      {
        id: "returned-graduate",
        label: { zh: "留学回国的学生", en: "Graduate back from studies abroad" },
        hint: {
          zh: "在国外读完书回来创业的。",
          en: "Came home after finishing studies abroad.",
        },
      },
    ],
  }),
} as const;

/** Leaving university or college. */
export const schooling = {
  graduate: yesNo({
    id: "graduate",
    ...school,
    label: { zh: "高校毕业生", en: "Graduate" },
    question: {
      zh: "您是大专、本科或研究生毕业吗？",
      en: "Have you graduated from a college or university?",
    },
    hint: {
      zh: "全日制普通高校毕业的算（普通高校毕业生），看毕业证。高职（大专）算，中专、技校、高中不算。还没拿到毕业证的选「否」。自考、函授、网络教育的，请问人社部门。",
      en: "A full-time diploma, bachelor's or higher degree counts; see your diploma. Secondary vocational, technical and high schools do not. If you have not received the diploma yet, answer no. For self-study, correspondence or online degrees, ask the human resources office.",
    },
  }),

  leftSchoolOn: date({
    id: "leftSchoolOn",
    ...school,
    label: { zh: "毕业日期", en: "Date of graduation" },
    question: { zh: "毕业证上写的是哪一天？", en: "What is the date on your diploma?" },
    hint: {
      zh: "看毕业证落款的年月日。有几张的，填最近的一张。",
      en: "See the date at the foot of the diploma. With several, take the latest.",
    },
  }),
} as const;
