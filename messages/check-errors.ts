/** What is wrong with an answer, by the code that the schema of a fact gives. */
export const checkErrors = {
  applicantRequired: "请选是给自己查，还是给单位查。",
  districtRequired: "请选在哪里。不知道就选“不清楚”。",
  notAYear: "年份要填四位数，比如 1975。",
  notAMonth: "月份要填 1 到 12。",
  notADay: "这个月没有这一天。请看看“日”填得对不对。",
  afterAssessment: "这一天在测算那天以后，不可能。请看看年份填得对不对。",
  tooLongAgo: (years: number) =>
    `这一天离测算那天超过 ${years} 年了，不可能。请看看年份填得对不对。`,
  notANumber: "请只填数字，比如 12。",
  notWhole: "请填整数，不要小数点。",
  tooManyDecimals: "最多填两位小数。",
  tooSmall: (least: string) => `不能小于 ${least}。`,
  tooLarge: (most: string) => `不能大于 ${most}。`,
  notAnOption: "请在列出的几项里选。“以上都没有”不能跟别的一起选。",
};
