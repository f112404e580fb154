import { defineMessages } from "./define";

/** Texts of the page of clauses. */
export const guideClauses = defineMessages({
  zh: {
    title: "逐条看文件",
    description:
      "阿拉善盟2019年促进就业实施意见的每一条、每一款：用我们自己的话说清意思，是哪一类，对应哪些政策。",
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
  },
  en: {
    title: "The document clause by clause",
    description:
      "Every article and clause of Alxa League’s employment policy of 2019 in our own words: what it means, what it is and which programmes rest on it.",
    lead: (articles: number, clauses: number) =>
      `The document has a preamble and ${articles} articles. We count ${clauses} clauses and explain each in plain words.`,
    own: "All of this is in our own words, not the text of the document. To quote it, see the government gazette.",
    about: "About the document",
    name: "Title",
    issuer: "Issued by",
    issuedOn: "Issued on",
    gazette: "Published in",
    parents: "Higher documents",
    parent: (title: string, number: string) => `${title} (${number})`,
    documentTitle: (title: string) => title,
    contents: "Contents",
    programmes: "Programmes",
    restored: "Characters put back",
    countOf: (clauses: number) => (clauses === 1 ? "1 clause" : `${clauses} clauses`),
    toContents: "Back to contents",
  },
});
