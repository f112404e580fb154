import { article, readAs } from "./clause";

export const article5 = article({
  number: 5,
  title: { zh: "青年就业见习", en: "Internships for young people" },
  summary: {
    zh: "没有工作的年轻人可以去单位见习 3 到 12 个月，期间有补贴。留用的人多，单位能多拿一些。",
    en: "Young people out of work can intern for 3 to 12 months with a subsidy; hosts that keep many of them on get more.",
  },
  clauses: [
    {
      id: "5.1",
      disposition: "programme",
      meaning: {
        zh: "从 2019 年 1 月 1 日起，用三年时间让一百名青年参加见习。文件没有写哪天结束；按三年推算，到 2021 年 12 月 31 日。",
        en: "From 1 January 2019 a three-year plan offers internships to a hundred young people. The document gives no last day; three years end on 31 December 2021.",
      },
      restored: readAs({ zh: "2019年1月1日", en: "1 January 2019" }),
    },
    {
      id: "5.2",
      disposition: "programme",
      meaning: {
        zh: "以前只有离校还没就业的高校毕业生能领见习补贴，现在 16 到 24 岁没有工作的青年也可以。满 25 岁的前一天还算。",
        en: "The internship subsidy used to be for graduates who had left school without a job; now unemployed young people aged 16 to 24 can have it too, up to the day before they turn 25.",
      },
      restored: readAs({ zh: "16至24岁", en: "16 to 24 years of age" }),
    },
    {
      id: "5.3",
      disposition: "programme",
      meaning: {
        zh: "失业青年由政府组织去见习，3 个月到 12 个月，按规定给补贴。3 个月和 12 个月都算在内。补贴发给谁，这一款没有写。",
        en: "Unemployed young people are placed as interns for 3 to 12 months, both included, with a subsidy under the rules. The clause does not say who is paid.",
      },
      restored: readAs({ zh: "3至12个月", en: "3 to 12 months" }),
    },
    {
      id: "5.4",
      disposition: "programme",
      meaning: {
        zh: "补贴标准是自治区一类区最低工资的 50%。最低工资会调整，补贴跟着变。",
        en: "The subsidy is 50% of the minimum wage of the region’s class-1 areas, and moves with it.",
      },
    },
    {
      id: "5.5",
      disposition: "programme",
      meaning: {
        zh: "见习期满，留用的人达到一半的单位，补贴标准提高到最低工资的 60%。",
        en: "A host that keeps on half or more of its interns at the end has the rate raised to 60% of the minimum wage.",
      },
    },
    {
      id: "5.R",
      disposition: "responsibility",
      meaning: {
        zh: "牵头的是盟人力资源和社会保障局，和财政局等部门一起负责。",
        en: "The league’s Human Resources and Social Security Bureau leads, with the Finance Bureau and other offices concerned.",
      },
    },
  ],
});
