import { article, readAs } from "./clause";

export const article6 = article({
  number: 6,
  title: { zh: "困难企业职工培训", en: "Training in enterprises in difficulty" },
  summary: {
    zh: "困难企业 2019 年给转岗职工办培训，自己的经费不够，可以申请补贴。带学徒的，按人按年补。",
    en: "Enterprises in difficulty that retrained staff in 2019 could have a subsidy for what their own funds did not cover; those that train apprentices have one per head and year.",
  },
  clauses: [
    {
      id: "6.1",
      disposition: "programme",
      also: ["funding", "process"],
      meaning: {
        zh: "只在 2019 年这一年：困难企业给在岗职工办培训，先用企业自己的职工教育经费。不够的部分，企业可以申请补贴，当地人社部门审核评估合格后，从就业补助资金里补一些。标准在 6.2 和 6.3。",
        en: "In 2019 only: an enterprise in difficulty that trains its staff on the job pays first from its own staff education budget. For what that does not cover it may apply, and once the local human resources office has reviewed and passed the application, employment subsidy funds pay a part. 6.2 and 6.3 give the rates.",
      },
      restored: readAs({ zh: "2019年1月1日至12月31日", en: "1 January to 31 December 2019" }),
    },
    {
      id: "6.2",
      disposition: "programme",
      meaning: {
        zh: "没有裁员的困难企业：职工培训合格，而且劳动合同继续 1 年以上的，最多按转岗培训人数的 70% 算，每人最多补 800 元。",
        en: "An enterprise in difficulty with no layoffs, whose staff passed and whose contracts go on for a year or more: up to 70% of those retrained count, at up to 800 yuan each.",
      },
    },
    {
      id: "6.3",
      disposition: "programme",
      meaning: {
        zh: "裁员少的困难企业：最多按转岗培训人数的 60% 算，每人也是最多 800 元。",
        en: "An enterprise in difficulty with few layoffs: up to 60% of those retrained count, also at up to 800 yuan each.",
      },
    },
    {
      id: "6.4",
      disposition: "programme",
      meaning: {
        zh: "同一件事，就业补助资金和失业保险都能给钱的，个人和单位都只能拿一份，不能两头领。",
        en: "Where employment subsidy funds and unemployment insurance both pay for the same thing, a person or an enterprise can have only one of them.",
      },
    },
    {
      id: "6.5",
      disposition: "programme",
      meaning: {
        zh: "一家困难企业，一年只能领一次培训补贴。",
        en: "An enterprise in difficulty can have the training subsidy only once a year.",
      },
    },
    {
      id: "6.6",
      disposition: "programme",
      also: ["funding"],
      meaning: {
        zh: "困难企业的转岗职工，可以参加新型学徒制：一边在企业干活，一边在学校学，学成中级或高级技工，时间 1 到 2 年。每个学徒每年补贴不低于 4000 元，钱从就业补助资金里出。最高多少没有写。",
        en: "Staff of enterprises in difficulty who change jobs within them can become new-style apprentices: for 1 to 2 years they work in the enterprise and study at a school to become intermediate or advanced skilled workers. The subsidy is at least 4,000 yuan a year for each apprentice, from employment subsidy funds; no ceiling is given.",
      },
      restored: readAs({ zh: "1至2年", en: "1 to 2 years" }),
    },
    {
      id: "6.R",
      disposition: "responsibility",
      meaning: {
        zh: "牵头的是盟人力资源和社会保障局，和财政局一起负责。",
        en: "The league’s Human Resources and Social Security Bureau leads, with the Finance Bureau.",
      },
    },
  ],
});
