import { article } from "./clause";

export const article12 = article({
  number: 12,
  title: "宣传政策，做好服务",
  summary:
    "政府要把政策、办法和电话公布出来，少要材料，把好处送到该得的人手里。这一条没有可以申请的东西。",
  clauses: [
    {
      id: "12.1",
      disposition: "duty",
      meaning:
        "旗区和各部门要主动宣传就业政策，在网上等地方公布：有哪些政策、怎么办、补多少、找谁、电话多少、投诉找哪里。还要到企业去讲政策、听难处、帮忙。",
    },
    {
      id: "12.2",
      disposition: "duty",
      also: ["process"],
      meaning:
        "来申请政策和服务的困难企业、下岗失业人员，要实名登记，信息及时准确录进系统，有变化要更新。",
    },
    {
      id: "12.3",
      disposition: "duty",
      meaning: "办事要简便，少要证明，管好监督，让政策、资金和服务真正到每个该享受的人手里。",
    },
    {
      id: "12.R",
      disposition: "responsibility",
      meaning: "由盟直各相关部门和单位，各旗区人民政府、管委会负责。文件没有单独定哪个单位牵头。",
    },
  ],
});
