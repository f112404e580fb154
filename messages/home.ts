import type { Applicant } from "@/lib/policy/engine";

/** Texts of the home page. */
export const home = {
  facts: {
    gives: "看完知道：哪些能办、多少钱、最晚哪天、去哪里办、带什么。",
    takes: "要多久",
    effort: {
      person: (pages: number, minutes: number) => `找工作的人约 ${pages} 页、${minutes} 分钟`,
      enterprise: (pages: number, minutes: number) => `企业 ${pages} 页、${minutes} 分钟`,
      institution: (pages: number, minutes: number) => `机构 ${pages} 页、${minutes} 分钟`,
    } satisfies Record<Applicant, (pages: number, minutes: number) => string>,
  },
  start: "开始自测",
  startNote: "不用注册，不问姓名和身份证号。",
  whoTitle: "您替谁看？",
  who: {
    person: {
      title: "为自己看",
      action: "个人自测",
    },
    enterprise: {
      title: "为企业看",
      action: "企业自测",
    },
    institution: {
      title: "为机构看",
      action: "机构自测",
    },
  },
  howTitle: "怎么用",
  how: [
    {
      title: "回答问题",
      text: "只问跟结果有关的。记不清就选“不清楚”，随时可以改。",
    },
    {
      title: "看结果",
      text: "每条政策都写明：够不够、为什么、能有多少钱、哪天起可以办。",
    },
    {
      title: "带着去办",
      text: "可以打印一张单子，上面有材料、步骤和负责部门，带到窗口。",
    },
  ],
  privacyTitle: "您的回答只属于您",
  privacy: [
    "不问姓名、身份证号和电话。",
    "回答留在这个浏览器窗口里，关掉就没有了。",
    "浏览器关掉了脚本的，回答会随每一页送去计算，算完不留。",
    "没有广告，没有统计，不用登录。",
  ],
  documentTitle: "依据哪份文件",
  document: [
    "本网站不是政府网站。结果是照文件估算的，最后由办理单位决定。文件以后的规定可能有变，办之前请先问一声。",
  ],
  hotlines: "可以打电话问：",
  readDocument: "逐条看文件",
  allPolicies: "看全部政策",
};
