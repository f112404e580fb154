import { article } from "./clause";

export const article2 = article({
  number: 2,
  title: "小微企业融资担保",
  summary: "小微企业贷款缺担保，可以找政府性担保机构，收费较低。给不给担保由机构定。",
  clauses: [
    {
      id: "2.1",
      disposition: "programme",
      meaning:
        "政府办的融资担保机构，要先照顾符合条件的小微企业，少收担保费，帮它们更容易贷到款。“符合条件”是什么，文件没有写，由担保机构定。",
    },
    {
      id: "2.2",
      disposition: "duty",
      meaning:
        "要提高银行等机构给小微企业办创业金融业务的水平。各部门要多商量，把金融、财税、产业几方面的政策配合好，长期坚持。这是对部门的要求，没有可以申请的东西。",
    },
    {
      id: "2.R",
      disposition: "responsibility",
      meaning:
        "牵头的是盟金融工作办公室。一起负责的有阿拉善银保监分局、工业和信息化局、财政局、税务局、人民银行阿拉善盟中心支行。",
    },
  ],
});
