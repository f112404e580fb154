import { article, bracketPutBack, readAs } from "./clause";

export const article7 = article({
  number: 7,
  title: "失业人员培训",
  summary: "失业的人参加培训拿到证书，有培训补贴。其中有困难的人，培训期间还有生活费。",
  clauses: [
    {
      id: "7.1",
      disposition: "duty",
      meaning:
        "职业院校、技工学校、高校、培训机构和符合条件的企业，都可以给失业人员办技能培训或创业培训，政府支持它们办。这一款说谁可以办，没有写给谁多少钱。",
    },
    {
      id: "7.2",
      disposition: "duty",
      meaning:
        "自治区有一份培训补贴目录（内人社发〔2019〕12号）。盟里要照着它，再看本地需要，征集并公布重点产业需求目录，让培训对路、有用。这是部门的事，不用申请。",
      restored: bracketPutBack,
    },
    {
      id: "7.3",
      disposition: "programme",
      meaning:
        "失业人员培训后拿到证书，给培训补贴。四种证书有一种就行：培训合格证书、专项职业能力证书、职业技能等级证书、职业资格证书。上多少课、补多少钱，按自治区的两份文件（内人社发〔2019〕12号、内发改费字〔2015〕1552号）算。",
      restored: bracketPutBack,
    },
    {
      id: "7.4",
      disposition: "programme",
      also: ["funding"],
      meaning:
        "政府要把官办、企业办、社会办的培训资源用好。培训效果好、学员就业稳、规模够自治区要求的实训基地，可以申报自治区的“以奖代补”资金。给不给、给多少，由自治区定。",
    },
    {
      id: "7.5",
      disposition: "programme",
      also: ["funding"],
      meaning:
        "2019 年和 2020 年两年里，7.3 说的培训后拿到证书的失业人员，其中的就业困难人员和零就业家庭的人，除了培训补贴，培训期间每天再给生活费，最多 80 元。钱从各级创业发展资金里出。",
      restored: readAs("2019年1月1日至2020年12月31日"),
    },
    {
      id: "7.6",
      disposition: "programme",
      meaning: "这份生活费，一个人一年只能领一次。正在领失业保险金的人，不能同时领。",
    },
    {
      id: "7.7",
      disposition: "programme",
      meaning:
        "行业协会、社区就业平台、人力资源中介等，帮企业在忙闲之间调配人手的，旗区可以给就业创业服务补贴。文件写的是“可纳入”，给不给由旗区定。",
    },
    {
      id: "7.R",
      disposition: "responsibility",
      meaning:
        "牵头的是盟人力资源和社会保障局，和财政局、教育体育局、阿拉善职业技术学院等单位一起负责。",
    },
  ],
});
