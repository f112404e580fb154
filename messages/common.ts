/** Texts around every page: name, navigation, footer, addresses that are none. */
export const common = {
  skipToContent: "跳到正文",
  mainNavigation: "主要栏目",
  check: "自测",
  policies: "政策",
  loans: "贷款试算",
  clauses: "条文",
  departments: "部门",
  footer: {
    unofficial: "这是非官方的估算。",
    decision: "能不能办，由办理单位决定。",
    privacy: "您的回答我们不保存，也不给别人。",
    document: "看文件讲了什么",
    law: "后来的文件",
    desk: "窗口人员",
  },
  notFound: {
    title: "没有找到这一页",
    body: "网址可能写错了，或者这一页已经搬走。",
    home: "回到首页",
  },
};
