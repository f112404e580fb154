/** Texts of what every page says about the network, about a newer build and about the home screen. */
export const offline = {
  update: "网站有新版。换的时候这一页会重新打开，自测里的回答都在。",
  take: "现在换",
  later: "以后再说",
  without: {
    nothing: "现在没有网络。打开着的这一页可以接着用，别的页面等有网络再打开。",
    walk: "现在没有网络。自测、结果和打印照常能用，别的页面等有网络再打开。",
    everything: "现在没有网络。这个网站照常能用，别的网站等有网络再打开。",
  },
  understood: "知道了",
  installable: "这个网站可以放到桌面上，像应用一样打开，没有网络也能用。",
  install: "放到桌面",
  decline: "不用了",
};
