import type { Versions } from "@/lib/receipt/receipt";
import { resultActions } from "./result-actions";
import { resultChoices } from "./result-choices";
import { resultGroups } from "./result-groups";
import { terms } from "./terms";

/** Texts of the result page. */
export const result = {
  title: "您的结果",
  description: "哪些就业政策您现在可以申请、能有多少钱、找谁办、带什么，还差什么条件。",
  groups: resultGroups,
  none: "现在没有可以直接申请的。下面写着每一项还差什么。",
  canApply: (count: number) => `现在可以申请 ${count} 项`,
  total: "能算出数的补贴、返还、奖励，合计",
  totalNote: "贷款、减税和按标准发的没有算在里面。",
  leftOut: (title: string) => `“${title}”和别的只能选一项，也没有算，见下面。`,
  summary: "一眼看结果",
  counts: "别的政策",
  items: (count: number) => `${count} 项`,
  notice: (year: number) =>
    `这是照 ${year} 年的文件做的非官方估算，不是审批结果。能不能办、给多少，由办理单位决定。`,
  warnings: "有些回答对不上，请看一看",
  change: "改",
  changeAnswer: (label: string) => `改“${label}”的回答`,
  amount: "多少钱",
  deadline: "最晚哪天",
  days: "哪天可以申请",
  where: "去哪里办",
  askAt: (counter: string) => `去这里问：${counter}`,
  lead: "负责单位",
  noLead: "文件没有写谁牵头",
  joint: "配合单位",
  funding: "钱从哪里出",
  bring: "带什么",
  call: "打电话问",
  phone: "电话",
  address: "地址",
  hours: "时间",
  map: "看地图（打开别的网站）",
  online: "在网上办（打开别的网站）",
  onlineAt: "在网上办",
  counterChoose: "各旗区窗口的电话和地址",
  guide: "办理步骤",
  loan: "算一算还款",
  why: (tally: string) => `为什么：${tally}`,
  tally: (met: number, notMet: number, open: number) =>
    [
      notMet + open === 0 ? `${met} 条条件都够` : `${met} 条够`,
      ...(notMet > 0 ? [`${notMet} 条不够`] : []),
      ...(open > 0 ? [`${open} 条未定`] : []),
    ].join("，"),
  notes: (count: number) => `请注意（${count} 条）`,
  youSaid: (label: string) => `您答“${label}”：`,
  notSaid: (label: string) => `“${label}”：`,
  officeSays: (label: string) => `办理单位掌握“${label}”：`,
  operatorSays: (label: string) => `本站运营方填写：${label} `,
  goOn: "接着答题",
  oneOf: "下面有一条就行：",
  allOf: "下面几条都要：",
  reading: "怎么理解",
  wayOut: "怎样才行",
  wayOutAny: "怎样才行（下面有一条就行）：",
  wayOutAll: "怎样才行（下面几条都要）：",
  byDate: "这一条看日子，过了就补不回来。日期填错了可以改。",
  fromDay: (day: string) => `从 ${day} 起可以申请`,
  askFromDay: (day: string) => `从 ${day} 起可以去申请，由办理单位决定`,
  earliestDay: (day: string) => `最早从 ${day} 起，还有问题要答清`,
  whileCountsStay: (labels: string) =>
    `前提：“${labels}”照现在填的不变。换了年份，要按新的数再看。`,
  metOn: (day: string) => `到 ${day} 就够了`,
  openQuestions: "答这些问题就有结论",
  alsoNeeded: "到那天还要弄清",
  amountNeeds: "金额还差这些回答",
  noFigureThatDay: "测算那天没有查到标准数字，所以算不出金额。",
  rate: (name: string, figure: string, from: string) => `${name}：${figure}（${from} 起）`,
  rateSource: (source: string) => `来源：${source}`,
  officeDecides: terms.groups.conditional,
  officeDecidesThen: `那天还要${terms.groups.conditional}`,
  officeStated: {
    byOffice: (count: number, labels: string) =>
      `这份结果里有 ${count} 项由窗口人员填写：${labels}。`,
    byOperator: (count: number, labels: string) =>
      `这份结果里有 ${count} 项由本站运营方填写：${labels}。`,
  },
  paidThroughHost:
    "这笔钱不一定到您手里：文件没有写发给谁，国家见习计划是发给见习单位，用来付见习人员的生活费、保险和带教费用。所以不算进合计，先问单位。",
  assessThen: (day: string) => `按 ${day} 算`,
  choices: resultChoices,
  answers: {
    title: (count: number) => `您的回答（${count} 个）`,
    office: "办理单位填",
  },
  date: {
    title: "测算日期",
    today: "今天",
    isToday: (day: string) => `${day}（今天）`,
    label: "按哪一天算",
    hint: (year: number) =>
      `默认是今天（北京时间）。文件是 ${year} 年的，想看当时能不能办，就填那时的日期。随日期变的标准，按这一天的算。`,
    change: "换日期",
    recompute: "重新算",
    useToday: "用今天",
    invalid: "请填一个真实的日期，例如 2019-09-01。",
    clash: (labels: readonly string[]) =>
      `按这一天算，您填的“${labels.join("”“")}”就不可能了。请换一个日期，或者先改那个回答。`,
    changed: (day: string) => `已经按 ${day} 重新算好。`,
  },
  actions: resultActions,
  rules: {
    title: "依据",
    document: (title: string) => `《${title}》`,
    versions: ({ rules, engine, operator }: Versions) =>
      `版本：规则 ${rules}，程序 ${engine}，本站运营方的文件 ${operator}`,
    issued: (day: string) => `${day} 印发`,
    operatorNote:
      "这不是您的回答，也不是窗口填的，是运行本网站的人统一填的，没有写进链接和二维码。以办理单位为准。",
  },
  empty: {
    title: "还没有结果",
    lead: "先回答几个问题，马上就有结果。答几题都行，不用答完。",
    action: "开始自测",
    noScript:
      "一直停在这里？网页可能没有下载全，或者浏览器没有运行脚本。可以刷新再试，也可以改用简单的网页：已经答的会带过去，一样能看到结果。",
  },
  loading: "正在读您的回答……",
  broken: {
    title: "这个链接读不出来",
    lead: "链接可能没有复制完整，或者多了字。请让对方再发一次，也可以自己重新答一遍。",
    newer:
      "这个链接是更新的版本做的，这里的版本还读不懂。请刷新一下网页再打开；还不行，就自己重新答一遍。",
    keep: "您原来的回答没有动。",
    seeOwn: "看我自己的结果",
  },
  linkLeftOut: (labels: readonly string[]) =>
    `这个链接是早先做的，问法后来改了。下面这些回答没有带过来，请重新答：${labels.join("、")}。`,
  wiped: "已经清空。",
};
