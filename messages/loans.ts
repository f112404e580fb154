import { formats } from "./formats";

/** Texts of the loan page around its calculator: the loans, and how one stands with them. */
export const loans = {
  title: "贷款试算",
  description: "文件里的贷款您能申请哪一种，能贷多少，每月还多少，利息谁出，一算就知道。",
  lead: "先算每月还多少、利息谁出，再看文件里的贷款您能申请哪一种。",
  notice: (year: number) =>
    `这是照 ${year} 年文件做的非官方估算。能不能贷、贷多少、利率多少，由人社部门、担保机构和银行决定。查看和试算都不收费。`,
  offers: "您能申请哪种贷款",
  appliedForBy: "谁申请",
  most: "最高",
  since: (day: string) => `${day} 起`,
  notKnown: "不知道，请问当地",
  byPaper: (most: string, paper: string) => `${most}（${paper}，当地怎么办以窗口为准）`,
  term: "期限",
  termMost: (months: number) => `最长 ${months} 个月`,
  interest: "利息",
  interestFunded: (payers: string) => `全部由政府出（${payers}）`,
  notStated: "文件没有写",
  payers: (names: readonly string[], shares: string) => `${formats.and(names)} ${shares}`,
  conditions: (count: number) => `要符合的 ${count} 条条件`,
  guide: "条件、步骤、材料",
  calculate: "算这种贷款",
  invite: "想知道您现在够不够、哪天够？回答几个问题，这里就会写明。不用登录，不留姓名。",
  start: "开始自测",
  asOf: (day: string) => `按您的回答，看 ${day} 这天够不够。`,
  others: {
    person: "这种贷款由个人申请，要看个人的回答。",
    enterprise: "这种贷款由企业申请，不看个人的回答。有企业的，可以替企业测一下。",
    institution: "这种贷款由机构申请。",
  },
  otherApplicant: {
    person: "这种贷款由个人申请。这里用的是您早先替个人答的回答。",
    enterprise: "这种贷款由企业申请。这里用的是您早先替企业答的回答。",
    institution: "这种贷款由机构申请。这里用的是您早先替机构答的回答。",
  },
  checkAs: { person: "为自己看", enterprise: "为企业看", institution: "为机构看" },
  allMet: (count: number) => `${count} 条条件都够。`,
  stillOpen: "还差这些",
  unanswered: "还没有答，可以接着答",
  loading: "正在准备……",
  noScript:
    "一直停在这里？算每月还多少，要等网页下载全，浏览器也要运行脚本。请刷新再试。下面的条件、金额和期限照样可以看。",
  fromGuide: "算一算每月还多少、利息谁出",
};
