/** How one wants pages to look: what leads to it, at the head of each page. */
export const display = {
  label: "怎么看",
  choices: {
    large: "大字版",
    usual: "标准版",
    strong: "强对比",
    soft: "普通对比",
  },
};
