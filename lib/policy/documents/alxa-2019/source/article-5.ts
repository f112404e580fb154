import { article, readAs } from "./clause";

export const article5 = article({
  number: 5,
  title: "青年就业见习",
  summary: "没有工作的年轻人可以去单位见习 3 到 12 个月，期间有补贴。留用的人多，单位能多拿一些。",
  clauses: [
    {
      id: "5.1",
      disposition: "programme",
      meaning:
        "从 2019 年 1 月 1 日起，用三年时间让一百名青年参加见习。文件没有写哪天结束；按三年推算，到 2021 年 12 月 31 日。",
      restored: readAs("2019年1月1日"),
    },
    {
      id: "5.2",
      disposition: "programme",
      meaning:
        "以前只有离校还没就业的高校毕业生能领见习补贴，现在 16 到 24 岁没有工作的青年也可以。满 25 岁的前一天还算。",
      restored: readAs("16至24岁"),
    },
    {
      id: "5.3",
      disposition: "programme",
      meaning:
        "失业青年由政府组织去见习，3 个月到 12 个月，按规定给补贴。3 个月和 12 个月都算在内。补贴发给谁，这一款没有写。",
      restored: readAs("3至12个月"),
    },
    {
      id: "5.4",
      disposition: "programme",
      meaning: "补贴标准是自治区一类区最低工资的 50%。最低工资会调整，补贴跟着变。",
    },
    {
      id: "5.5",
      disposition: "programme",
      meaning: "见习期满，留用的人达到一半的单位，补贴标准提高到最低工资的 60%。",
    },
    {
      id: "5.R",
      disposition: "responsibility",
      meaning: "牵头的是盟人力资源和社会保障局，和财政局等部门一起负责。",
    },
  ],
});
