/** Texts of what is asked before everything is wiped. */
export const wiping = {
  title: "真的要清空全部回答吗？",
  lead: "清空以后找不回来。想留着，先把链接或者二维码存好，再来清空。",
  yes: "清空全部回答",
  no: "不清空，回去",
};
