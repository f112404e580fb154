import { article } from "./clause";

export const article12 = article({
  number: 12,
  title: { zh: "宣传政策，做好服务", en: "Making policies known and serving people" },
  summary: {
    zh: "政府要把政策、办法和电话公布出来，少要材料，把好处送到该得的人手里。这一条没有可以申请的东西。",
    en: "Offices are to publish policies, steps and contacts, ask for fewer papers and see that help arrives. There is nothing in this article to apply for.",
  },
  clauses: [
    {
      id: "12.1",
      disposition: "duty",
      meaning: {
        zh: "旗区和各部门要主动宣传就业政策，在网上等地方公布：有哪些政策、怎么办、补多少、找谁、电话多少、投诉找哪里。还要到企业去讲政策、听难处、帮忙。",
        en: "Banners and offices are to make employment policies known and publish, online and elsewhere, what there is, how to apply, how much it is, whom to ask, and where to complain. They are also to visit enterprises, explain the policies, hear their difficulties and help.",
      },
    },
    {
      id: "12.2",
      disposition: "duty",
      also: ["process"],
      meaning: {
        zh: "来申请政策和服务的困难企业、下岗失业人员，要实名登记，信息及时准确录进系统，有变化要更新。",
        en: "Enterprises in difficulty and laid-off people who apply are registered under their real names, and their details are entered promptly and accurately and kept up to date.",
      },
    },
    {
      id: "12.3",
      disposition: "duty",
      meaning: {
        zh: "办事要简便，少要证明，管好监督，让政策、资金和服务真正到每个该享受的人手里。",
        en: "Procedures are to be simple and papers few, under good supervision, so that policies, money and service reach everyone they are meant for.",
      },
    },
    {
      id: "12.R",
      disposition: "responsibility",
      meaning: {
        zh: "由盟直各相关部门和单位，各旗区人民政府、管委会负责。文件没有单独定哪个单位牵头。",
        en: "The league-level offices concerned and the banner governments and zone committees are responsible. The document names no lead.",
      },
    },
  ],
});
