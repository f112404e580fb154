/** Reports of the operator's file, for whoever edits it: what is wrong with it and what may stand there. */
export const operatorFile = {
  unreadable: (file: string, why: string) => `${file} 读不出来：${why}`,
  errors: (file: string, count: number) => `${file} 有 ${count} 处要改：`,
  missingFile: "没有这个文件。什么都不填，也要有一个只写着 {} 的文件。",
  encoding: "它不是按 UTF-8 保存的。请用 UTF-8 另存。",
  byteOrderMark: "开头有看不见的标记（BOM）。请存成「UTF-8」，不要「带 BOM 的 UTF-8」。",
  notJson: (line: number, column: number) =>
    `第 ${line} 行第 ${column} 个字附近不是正确的 JSON。看看是不是多了或少了逗号、引号、括号，标点要用英文的。`,
  wholeFile: "整个文件",
  belongsHere: (wrong: string, allowed: string) => `${wrong}这里只能写：${allowed}。`,
  allowedHere: (wrong: string, allowed: string) => `${wrong}可以填：${allowed}。`,
  allowed: {
    members: (names: readonly string[]) => `{ … }，里面可以写：${names.join("、")}`,
    bilingual: (zh: string, en: string) => `{ "${zh}": 中文, "${en}": 英文 }，两样都要`,
    text: (most: number) => `引号里的文字，1 到 ${most} 个字`,
    phone: (most: number) =>
      `引号里的一个号码：半角数字，中间可以有空格和 -，前面可以有 +，3 个数字以上，最多 ${most} 个字符`,
    oneOf: (values: readonly string[]) => values.join(" 或 "),
    byDistrict: (value: string, members: string) => `${value}；或按旗区分开写 ${members}`,
    number: (least: number, most: number, decimals: number, percent: boolean) =>
      `${least} 到 ${most} 的${decimals === 0 ? "整数" : "数字"}，不加引号${percent ? "和百分号" : ""}${decimals === 0 ? "" : "，小数最多两位"}`,
    date: "引号里的日期，写成 YYYY-MM-DD",
    list: (values: readonly string[]) => `[ … ]，里面可以写：${values.join("、")}`,
    years: (first: number, last: number) =>
      `{ … }，里面按年份写（${first}–${last}，四位数字，加引号）`,
  },
  found: {
    null: "null（空值）",
    list: "一个列表 [ ]",
    object: "{ }",
    string: (written: string) => `文字 ${written}`,
    number: (written: string) => `数字 ${written}`,
  },
  wrong: {
    missing: "缺这一项。",
    wrongType: (found: string) => `类型不对，填的是${found}。`,
    unknownMember: "没有叫这个名字的一项。",
    repeated: "同一项写了不止一次。",
    notAnOption: (found: string) => `不能填 ${found}。`,
    empty: "引号里是空的。没有内容就整项删掉。",
    tooLong: "太长了。",
    notAPhone: (found: string) => `${found} 不是能拨打的号码。`,
    tooSmall: (found: string) => `${found} 太小。`,
    tooLarge: (found: string) => `${found} 太大。`,
    notADay: (found: string) => `没有 ${found} 这一天。`,
    notWhole: (found: string) => `${found} 不是整数。`,
    tooManyDecimals: (found: string) => `${found} 的小数超过两位。`,
  },
};
