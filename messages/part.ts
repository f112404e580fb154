/** Texts where a part of a page does not come. */
export const part = {
  title: "这一部分没有下载到",
  why: "可能没有信号、网太慢，或者网站刚刚更新过。您填的、答的都还在。",
  again: "再试一次",
  trying: "正在再试……",
  still: "还是没有下载到。看看有没有信号，过一会儿再试。",
  reload: "刷新这一页",
  simple: "改用简单的网页接着答",
};
