import { formats } from "./formats";
import type { NoteWords } from "./shapes";
import { terms } from "./terms";

/** Texts of the page on which a whole list is assessed. */
export const batch = {
  title: "名单测算",
  description:
    "给社区和嘎查的工作人员用：一份名单一次测完，看谁能申请什么。全在您的电脑里算，不上传。",
  lead: "有一份名单？一次测完，看谁能申请什么。",
  desk: "回到窗口办理台",
  opening: "正在打开……",
  noScript:
    "一直停在这里？这一页要等网页下载全，浏览器也要运行脚本。请刷新再试。也可以用命令：npm run assess",
  privacy: {
    title: "名单不离开这台电脑",
    body: "在您的浏览器里打开、在您的浏览器里算，不上传，不保存，关掉就没有了；3 分钟没有人操作就遮住，10 分钟就清空。不需要姓名和身份证号；留个编号，自己认得出就行。",
  },
  applicant: "名单里是谁",
  applicantHint: "名单里有“申请人类型”一列的，按那一列算。",
  asOf: "测算日期",
  asOfHint: "写成 2019-09-01。名单里有“测算日期”一列的，按那一列算。",
  asOfWrong: "没有这一天。写成 2019-09-01，年份四位数。",
  template: {
    title: "第一步：下载模板",
    body: "一列一项，一行一个人。知道多少填多少，空着就是不清楚。已经有自己的表，可以直接用，列名下一步再对。",
    heading: "表头用",
    headings: { zh: "中文", en: "英文", id: "代码" },
    xlsx: "下载模板（Excel）",
    csv: "下载模板（CSV）",
    guide: "下载填写说明（CSV）",
    note: "Excel 模板里有下拉选项，第二张表写着每一列怎么填。",
  },
  file: {
    title: "第二步：选名单",
    label: "名单文件（.xlsx、.ods 或 .csv）",
    hint: (most: number) =>
      `也可以把文件拖到这里。表头不在第一行、名单在第二张表也行，下一步可以改。最多 ${formats.figure(most)} 行。`,
    wrong: "这份文件用不了",
    reading: "正在看表头……",
    stop: "停下",
  },
  columns: {
    title: "第三步：对一对列名",
    file: (name: string) => `文件：${name}`,
    summary: (known: number, carried: number, unused: number) =>
      `认出 ${known} 列；${carried} 列写进结果，里面的证件号和电话会盖住；${unused} 列不用。`,
    check: "这几列请看一看",
    rest: (count: number) => `已经认出的 ${count} 列（可以改）`,
    column: "列名",
    sample: "前几行填的",
    use: "当作什么",
    takenAs: (name: string) => `“${name}”当作什么`,
    unnamed: (column: string) => `（没有列名，第 ${column} 列）`,
    ignore: "不用",
    carry: "写进结果",
    carryAll: "写进结果，号码不盖",
    asOf: "测算日期",
    applicant: "申请人类型",
    notes: {
      duplicate: "和前面一列重复，没有用",
      otherApplicant: "是另一类申请人填的，没有用",
      ambiguous: "列名对得上好几项，请选一项",
      personal: "像是证件号、电话或住址，没有用，也不会写进结果。要写进去，就在上面选",
      personalCells: "里面填的像是证件号或电话，没有用，也不会写进结果。要写进去，就在上面选",
      qualified: "括号里的字可能让意思变了，没有当成这一项。确实是，就在上面选",
    } satisfies NoteWords,
    repeated: (names: string) => `有两列都当作：${names}。请只留一列。`,
    nothing: "还没有一列认得出来。请至少给一列选上是什么。",
    missing: (count: number) => `名单里没有的 ${count} 项（都按不清楚算）`,
    complete: "可以填的项，名单里都有。",
    sheet: "读哪一张表",
    sheetName: (name: string, hidden: boolean, isList: boolean) =>
      `${name}${isList ? "" : "（不像名单）"}${hidden ? "（隐藏的）" : ""}`,
    otherLists: (names: string) =>
      `文件里还有像名单的表：${names}。一次只读一张，读完这张再选别的。`,
    headerRow: "表头在哪一行",
    headerHint: "表头下面的行，一行算一个人。选错了，会少算人。",
    headerAt: (first: number, last: number) =>
      first === last ? `表头是第 ${first} 行` : `表头是第 ${first} 行和第 ${last} 行`,
    headerChoice: (row: number, cells: string) => `第 ${row} 行：${cells}`,
    above: (count: number) => `表头上面有 ${count} 行，不算人。`,
    ticksTitle: "先说清楚这些记号是什么意思",
    ticksOf: (column: string, marks: string) => `“${column}”里填的 ${marks}`,
    ticksChoose: "请选",
    ticksYes: "√、1 是“是”；×、0 是“否”",
    ticksYesOnly: "√、1 是“是”；×、0 和空着的都是“否”",
    ticksNo: "√、1 是“否”；×、0 是“是”",
    start: "开始测算",
    other: "换一份名单",
  },
  working: {
    title: "正在测算",
    progress: (rows: number, percent: number) => `已测 ${formats.figure(rows)} 人，${percent}%`,
    cancel: "停下",
    canceled: "已经停下，没有结果。",
  },
  results: {
    title: "测算结果",
    people: (count: number) => `测了 ${formats.figure(count)} 人`,
    some: (count: number) =>
      `其中 ${formats.figure(count)} 人现在至少能申请一项（${terms.running.confirmed}，或者${terms.running.known}的）`,
    toAsk: (count: number) =>
      `另外 ${formats.figure(count)} 人按文件够条件，但那几项还办不办没有查到（${terms.groups.unconfirmed}）`,
    total: (yuan: string) =>
      `能拿到的补贴、返还和奖励合计 ${yuan}（只算${terms.running.confirmed}和${terms.running.known}的；每人按能一起拿的算；按“最高”给的算最高数；贷款、减税不算在内）`,
    basis: (day: string, year: number) =>
      `没有写日期的行，按 ${day} 算。这是照 ${year} 年文件做的非官方估算，由办理单位决定。`,
    filled: (count: number) =>
      `${formats.figure(count)} 人用到了本站统一填的办理单位数据；文件里写明了是哪些。`,
    again: "换一份名单",
    done: (count: number) => `测完了，一共 ${formats.figure(count)} 人。`,
  },
  bad: {
    title: (rows: number) => `${formats.figure(rows)} 行没有测：有的格子读不懂`,
    body: (cells: number) =>
      `一共 ${formats.figure(cells)} 格。整行都没有算进结果，免得把填了的当成没填。改好以后再选一次文件。`,
    row: "行",
    column: "列",
    cell: "填的",
    reason: "哪里不对",
    more: (shown: number) => `这里只列前 ${formats.figure(shown)} 格。`,
    most: (most: number) => `文件里最多列 ${formats.figure(most)} 格。`,
    download: "下载这些格子（CSV）",
    show: "看是哪些格子",
    none: "每一行都读懂了。",
  },
  tally: {
    title: "每项政策多少人",
    hint: "点数字，下面就只列这些人。",
    programme: "政策",
    sum: `${terms.groups.eligible}的金额`,
    pick: (programme: string, verdict: string, count: number) =>
      `${programme}，${verdict}：${formats.figure(count)} 人，列出来`,
    scroll: "每项政策多少人，可以左右滚动",
  },
  export: {
    title: "带走结果",
    list: "谁能申请什么",
    listHint:
      "一人一项一行：结论、还办不办、有关的后来文件、金额、哪天起、到哪天可以申请、还差什么、去哪里办。条件不够的、已经有了的不列。",
    matrix: "全部结论",
    matrixHint: "一人一行，每项政策的结论、还办不办、金额和日子都在。",
    receipt:
      "每个人的第一行，最后一格是凭据：各个版本、哪天、照哪种规则，还有名单上写的这个人的情况，日后用它可以重算一遍。文件要给不该知道这些的人，先删掉这一列。",
    csv: "下载 CSV",
    xlsx: "下载 Excel",
    of: (what: string, how: string) => `${what}：${how}`,
    working: (percent: number) => `正在写文件，${percent}%`,
    done: "文件写好了，看浏览器的下载。",
    failed: "没有写成。文件可能改过，请重新选一次名单。",
  },
};
