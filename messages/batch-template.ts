/** Texts of the template of a list. */
export const batchTemplate = {
  serial: "编号",
  guide: { column: "列名", id: "代码", question: "问题", write: "怎么填", values: "可以填的值" },
  yes: "是",
  no: "否",
  unknown: "不清楚",
  nothing: "无",
  /** What to write into the column of serial numbers. */
  serialCell: "自己认得出的编号就行，会原样写进结果。不要填姓名、身份证号。",
  units: {
    people: "人",
    months: "个月",
    days: "天",
    items: "个",
    yuan: "元",
    percent: "百分比",
  },
  sheets: { list: "名单", guide: "怎么填" },
  file: (who: string) => `名单模板-${who}`,
  guideFile: (who: string) => `怎么填-${who}`,
};
