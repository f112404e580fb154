/** Texts of the page of clauses. */
export const guideClauses = {
  title: "逐条看文件",
  lead: (articles: number, clauses: number) =>
    `文件有前言和 ${articles} 条，我们分成 ${clauses} 款，一款一款用大白话说清楚。`,
  own: "这里都是我们自己的话，不是文件原文。要引用，请看政府公报。",
  about: "这份文件",
  name: "名称",
  issuer: "发文单位",
  issuedOn: "印发日期",
  gazette: "登在",
  parents: "上级文件",
  parent: (title: string, number: string) => `《${title}》（${number}）`,
  documentTitle: (title: string) => `《${title}》`,
  contents: "目录",
  programmes: "对应的政策",
  restored: "补回的字",
  countOf: (clauses: number) => `${clauses} 款`,
  toContents: "回到目录",
};
