/** Texts of the first page of the questionnaire, and of what every page of it shares. */
export const checkStart = {
  heading: "先说说给谁查、在哪里",
  lead: "一页一个问题，记不清的可以选“不清楚”，随时能看结果。不问姓名、身份证号和电话。",
  applicant: "您是给自己查，还是给单位查？",
  applicantHint: "以后可以换，已经答过的会留着。",
  button: "开始",
  unsure: "不清楚",
  wrong: { heading: "这里要改一下", title: "要改：" },
  wiped: "已经清空。",
  awaited: "您的回答还在，正在打开……",
};
