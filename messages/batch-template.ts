/** Texts of the template of a list. */
export const batchTemplate = {
  serial: "编号",
  guide: { column: "列名", id: "代码", question: "问题", write: "怎么填", values: "可以填的值" },
  yes: "是",
  no: "否",
  unknown: "不清楚",
  nothing: "无",
  forms: {
    serial: "自己认得出的编号就行，会原样写进结果。不要填姓名、身份证号。",
    yesNo: "填「是」或「否」；不清楚就空着",
    date: "填日期，比如 1999-03-05；不清楚就空着",
    number: (unit: string, min: string, max: string) =>
      `填数字（${unit}，${min} 到 ${max}）；不清楚就空着`,
    choice: "填一个；不清楚就空着",
    set: "可以填几个，用分号隔开；都没有就填「无」；不清楚就空着",
  },
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
