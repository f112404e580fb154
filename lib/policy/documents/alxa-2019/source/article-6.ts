import { article, readAs } from "./clause";

export const article6 = article({
  number: 6,
  title: "困难企业职工培训",
  summary: "困难企业 2019 年给转岗职工办培训，自己的经费不够，可以申请补贴。带学徒的，按人按年补。",
  clauses: [
    {
      id: "6.1",
      disposition: "programme",
      also: ["funding", "process"],
      meaning:
        "只在 2019 年这一年：困难企业给在岗职工办培训，先用企业自己的职工教育经费。不够的部分，企业可以申请补贴，当地人社部门审核评估合格后，从就业补助资金里补一些。标准在 6.2 和 6.3。",
      restored: readAs("2019年1月1日至12月31日"),
    },
    {
      id: "6.2",
      disposition: "programme",
      meaning:
        "没有裁员的困难企业：职工培训合格，而且劳动合同继续 1 年以上的，最多按转岗培训人数的 70% 算，每人最多补 800 元。",
    },
    {
      id: "6.3",
      disposition: "programme",
      meaning: "裁员少的困难企业：最多按转岗培训人数的 60% 算，每人也是最多 800 元。",
    },
    {
      id: "6.4",
      disposition: "programme",
      meaning: "同一件事，就业补助资金和失业保险都能给钱的，个人和单位都只能拿一份，不能两头领。",
    },
    {
      id: "6.5",
      disposition: "programme",
      meaning: "一家困难企业，一年只能领一次培训补贴。",
    },
    {
      id: "6.6",
      disposition: "programme",
      also: ["funding"],
      meaning:
        "困难企业的转岗职工，可以参加新型学徒制：一边在企业干活，一边在学校学，学成中级或高级技工，时间 1 到 2 年。每个学徒每年补贴不低于 4000 元，钱从就业补助资金里出。最高多少没有写。",
      restored: readAs("1至2年"),
    },
    {
      id: "6.R",
      disposition: "responsibility",
      meaning: "牵头的是盟人力资源和社会保障局，和财政局一起负责。",
    },
  ],
});
