import { article } from "./clause";

export const article10 = article({
  number: 10,
  title: "在常住地办失业登记",
  summary:
    "没有工作的人，住在哪里就在哪里登记，不看户口。登记后可以申请困难认定、社保补贴、失业保险金等。",
  clauses: [
    {
      id: "10.1",
      disposition: "programme",
      meaning:
        "在劳动年龄内，能干活、想工作、现在没有工作的人，可以在常住地的公共就业服务机构办失业登记。登记后，可以申请当地的就业创业服务、扶持政策，还有重点群体创业就业的税收优惠。",
    },
    {
      id: "10.2",
      disposition: "programme",
      meaning:
        "符合登记条件的人，机构不能因为户口不在本地、人和户口不在一处，或者没有档案，就不给办。",
    },
    {
      id: "10.3",
      disposition: "programme",
      meaning:
        "找工作确实难的人，可以在住的地方申请“就业困难人员”认定，认定后有人帮着就业（就业援助）。哪些情况算困难，这一款没有写。",
    },
    {
      id: "10.4",
      disposition: "programme",
      meaning:
        "认定为就业困难的人，在常住地的企业上班参保，或者灵活就业自己参保，都可以领社会保险补贴。补多少没有写，按当地规定。",
    },
    {
      id: "10.5",
      disposition: "programme",
      also: ["duty"],
      meaning:
        "公共就业服务机构要把服务做好。社会保险补贴、岗位补贴这些，该补的都要补到。金额没有写，按当地规定。",
    },
    {
      id: "10.6",
      disposition: "programme",
      also: ["funding"],
      meaning:
        "失业的人够条件，就能领失业保险金，钱由失业保险基金出。条件和金额这里没有写，按失业保险的规定。",
    },
    {
      id: "10.7",
      disposition: "programme",
      also: ["funding"],
      meaning: "领失业保险金的人，基本医疗保险里自己要交的那部分，由失业保险基金替他交。",
    },
    {
      id: "10.R",
      disposition: "responsibility",
      meaning:
        "牵头的是盟人力资源和社会保障局。一起负责的有财政局、医疗保障局、税务局，还有各旗区人民政府、管委会。",
    },
  ],
});
