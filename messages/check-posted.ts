/** Texts of the questionnaire that only its pages by post have. */
export const checkPosted = {
  wipeNote: "清空以后，请再把浏览器整个关掉：它可能还记着您交过的表。",
  browserKeeps:
    "浏览器自己可能还记着您刚才交的表：按“后退”或者刷新，也许又能看到。把浏览器整个关掉最稳妥。在别人也用的电脑上，下次请用“无痕”窗口。",
};
