import { defineMessages } from "./define";

/** Texts of the home page. */
export const home = defineMessages({
  zh: {
    title: "哪些就业政策，您用得上？",
    lead: [
      "找工作、创业、学技能、办企业，阿拉善盟都有补贴、贷款和服务。",
      "一次回答一个问题，马上看到结果。",
      "哪条够、哪条不够、差在哪、找谁办，都说清楚。",
    ],
    start: "开始自测",
    startNote: "不用注册，不问姓名和身份证号。",
    whoTitle: "您替谁看？",
    who: {
      person: {
        title: "为自己看",
        text: "找工作、创业、打零工、种地放牧、刚毕业，或者生活有困难。",
        action: "个人自测",
      },
      enterprise: {
        title: "为企业看",
        text: "稳岗返还、贷款和担保、见习、培训、招学徒。",
        action: "企业自测",
      },
      institution: {
        title: "为机构看",
        text: "创业服务、孵化、培训、劳务市场、贷款基金运营。",
        action: "机构自测",
      },
    },
    howTitle: "怎么用",
    how: [
      {
        title: "回答问题",
        text: "只问跟结果有关的。记不清就选「不清楚」，随时可以改。",
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
      "《阿拉善盟关于做好当前和今后一个时期促进就业工作的实施意见》，阿拉善盟行政公署2019年6月18日印发。",
      "本网站不是政府网站。结果是照文件估算的，最后由经办部门决定。文件以后的规定可能有变，办之前请先问一声。",
    ],
    hotlines: (employment: string, government: string) =>
      `可以打${employment}问人社部门，打${government}问政务服务。`,
    readDocument: "逐条看文件",
    allPolicies: "看全部政策",
  },
  en: {
    title: "See which employment programmes you can use",
    lead: [
      "Alxa League has grants, loans and services for finding work, starting a business, learning a skill and running a company.",
      "Answer one question at a time and see results straight away.",
      "Every result says what fits, what does not, why, and which office to go to.",
    ],
    start: "Start the check",
    startNote: "No account. No name or identity number.",
    whoTitle: "Who is it for?",
    who: {
      person: {
        title: "For myself",
        text: "Looking for work, starting up, casual work, farming or herding, newly graduated, or going through hardship.",
        action: "Check for a person",
      },
      enterprise: {
        title: "For an enterprise",
        text: "Refunds for keeping staff, loans and guarantees, interns, training, apprentices.",
        action: "Check for an enterprise",
      },
      institution: {
        title: "For an institution",
        text: "Start-up services, incubators, training, labour exchanges, loan fund operators.",
        action: "Check for an institution",
      },
    },
    howTitle: "How it works",
    how: [
      {
        title: "Answer",
        text: "Only questions that can change the result. Not sure? Say so. You can change any answer later.",
      },
      {
        title: "See the result",
        text: "Each programme says whether you qualify, why, how much it pays, and from which day.",
      },
      {
        title: "Take it with you",
        text: "Print a sheet with the papers to bring, the steps and the office in charge.",
      },
    ],
    privacyTitle: "Your answers are yours",
    privacy: [
      "We ask for no name, identity number or phone number.",
      "Answers stay in this browser tab and go when you close it.",
      "With scripts turned off, answers travel with each page to be worked out, and are not kept.",
      "No advertising, no analytics, no login.",
    ],
    documentTitle: "Which document is this?",
    document: [
      "Alxa League’s implementing opinions on promoting employment, issued by the Alxa League Administrative Office on 18 June 2019.",
      "This is not a government website. Results are estimated from the document; the responsible office decides. Rules may have changed since, so ask before you apply.",
    ],
    hotlines: (employment: string, government: string) =>
      `Call ${employment} for employment and social security, ${government} for government services.`,
    readDocument: "Read it clause by clause",
    allPolicies: "See all programmes",
  },
});
