/** Texts of the pages that answer a request which no page can answer, by the status of HTTP. */
export const refused = {
  400: { title: "这个请求读不懂", body: "网址可能抄错了。请从首页进去。" },
  405: { title: "这一页不能这样打开", body: "请从首页进去，再一步一步点。" },
  500: { title: "这一页出错了", body: "请过一会儿再试。您的回答没有保存在我们这里。" },
  503: {
    title: "现在连不上网站",
    body: "这一页没有存在这台设备上，等有网络再打开。自测、结果和别的打开过的页面，可以从首页进去。",
  },
};
