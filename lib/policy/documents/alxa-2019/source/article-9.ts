import { article, readAs } from "./clause";

export const article9 = article({
  number: 9,
  title: "职工考证补贴（技能提升补贴）",
  summary:
    "企业职工考到初级、中级或高级证书，最多可以领 1000、1500 或 2000 元。2019 年和 2020 年，参保满 1 年就能申请。",
  clauses: [
    {
      id: "9.1",
      disposition: "programme",
      meaning:
        "2019 年和 2020 年两年里，企业在职职工参加失业保险满 1 年就能申请。原来要满 3 年；按这份文件，这两年以外还是 3 年。",
      restored: readAs("2019年1月1日至2020年12月31日"),
    },
    {
      id: "9.2",
      disposition: "programme",
      also: ["funding"],
      meaning:
        "参保职工拿到职业资格证书或职业技能等级证书，就在交保险的地方申请。钱从失业保险基金里出。",
    },
    {
      id: "9.3",
      disposition: "programme",
      meaning:
        "初级（五级）最多 1000 元，中级（四级）最多 1500 元，高级（三级）最多 2000 元。更高的等级，文件没有写。",
    },
    {
      id: "9.R",
      disposition: "responsibility",
      meaning: "牵头的是盟人力资源和社会保障局，和财政局一起负责。",
    },
  ],
});
