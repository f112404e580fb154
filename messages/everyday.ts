/** What people say for words of the policy, for the search: a line each, the official word first. */
export const everyday = {
  words: [
    "高校毕业生：大学生、大专生、研究生",
    "失业保险金：失业金",
    "失业：没工作、待业",
    "社会保险：社保、养老保险",
    "基本医疗保险：医保",
    "退役军人：退伍军人、转业军人",
    "有残疾：残疾人",
    "农牧民：农民、牧民、农民工",
    "个体工商户：个体户、开店、小店",
    "企业：公司、工厂",
    "证书：考证",
    "减税：免税",
    "返还：退钱、退费",
    "补贴：补助",
  ].join("\n"),
};
