/** Texts of what one can do with a result. */
export const resultActions = {
  print: "打印告知单",
  copy: "复制链接",
  copied: "链接已经复制。",
  copyFailed: "没能自动复制。请长按下面的链接，自己复制。",
  copyNote: "链接里有您的回答，只发给信得过的人。",
  link: "结果的链接",
  wipe: "清空全部回答",
  wipeNote: "清空后，这台设备上不留任何回答。",
  more: "改回答",
};
