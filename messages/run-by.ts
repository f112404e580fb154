/** What the site says of whoever runs it, by what they state in their file. */
export const runBy = {
  title: "谁在运行",
  notStated: "没有写明",
  notOfficial: "不是政府网站",
  filing: (number: string) => `备案号 ${number}`,
  checked: (day: string) => `${day}核对过`,
  notChecked: "没有写哪天核对过",
  call: "打电话问",
};
