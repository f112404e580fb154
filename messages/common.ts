/** Texts around every page: name, navigation, footer, errors. */
export const common = {
  product: "阿拉善就业政策自测",
  productShort: "就业政策自测",
  description: "回答几个问题，就知道阿拉善盟的就业政策里，哪些补贴、贷款和服务您可以申请。",
  skipToContent: "跳到正文",
  mainNavigation: "主要栏目",
  check: "自测",
  policies: "政策",
  loans: "贷款试算",
  clauses: "条文",
  departments: "部门",
  footer: {
    unofficial: "这是非官方的估算。",
    basis: "依据是阿拉善盟行政公署2019年6月18日印发的促进就业实施意见。之后的规定可能有变。",
    decision: "能不能办，由经办部门决定。",
    privacy: "您的回答我们不保存，也不给别人。",
    document: "看文件讲了什么",
    desk: "窗口人员",
  },
  notFound: {
    title: "没有找到这一页",
    body: "网址可能写错了，或者这一页已经搬走。",
    home: "回到首页",
  },
  error: {
    title: "这一页出错了",
    body: "请再试一次。您的回答还在这台设备上。",
    retry: "再试一次",
    home: "回到首页",
  },
};
