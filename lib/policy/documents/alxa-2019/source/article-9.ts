import { article, readAs } from "./clause";

export const article9 = article({
  number: 9,
  title: { zh: "职工考证补贴（技能提升补贴）", en: "Subsidy for skill certificates" },
  summary: {
    zh: "企业职工考到初级、中级或高级证书，可以领 1000 到 2000 元。2019 年和 2020 年，参保满 1 年就能申请。",
    en: "Staff who earn a junior, intermediate or advanced certificate can have 1,000 to 2,000 yuan; in 2019 and 2020 one year of insurance was enough.",
  },
  clauses: [
    {
      id: "9.1",
      disposition: "programme",
      meaning: {
        zh: "2019 年和 2020 年两年里，企业在职职工参加失业保险满 1 年就能申请。原来要满 3 年；按这份文件，这两年以外还是 3 年。",
        en: "In 2019 and 2020, staff of enterprises could apply with one year of unemployment insurance. Before that it took three years; by this document it still does outside those two years.",
      },
      restored: readAs({
        zh: "2019年1月1日至2020年12月31日",
        en: "1 January 2019 to 31 December 2020",
      }),
    },
    {
      id: "9.2",
      disposition: "programme",
      also: ["funding"],
      meaning: {
        zh: "参保职工拿到职业资格证书或职业技能等级证书，就在交保险的地方申请。钱从失业保险基金里出。",
        en: "Insured staff who earn a vocational qualification or a skill level certificate apply in the place where they are insured. The unemployment insurance fund pays.",
      },
    },
    {
      id: "9.3",
      disposition: "programme",
      meaning: {
        zh: "初级（五级）最多 1000 元，中级（四级）最多 1500 元，高级（三级）最多 2000 元。更高的等级，文件没有写。",
        en: "Up to 1,000 yuan for junior (level 5), 1,500 for intermediate (level 4) and 2,000 for advanced (level 3). The document says nothing of higher levels.",
      },
    },
    {
      id: "9.R",
      disposition: "responsibility",
      meaning: {
        zh: "牵头的是盟人力资源和社会保障局，和财政局一起负责。",
        en: "The league’s Human Resources and Social Security Bureau leads, with the Finance Bureau.",
      },
    },
  ],
});
