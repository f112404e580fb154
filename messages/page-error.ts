/** Texts of a page that failed; apart, since every page brings them to the browser. */
export const pageError = {
  title: "这一页出错了",
  body: "请再试一次。您的回答还在这台设备上。",
  call: "着急的，先打电话问。",
  retry: "再试一次",
  home: "回到首页",
};
