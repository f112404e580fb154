import { formats } from "./formats";
import type { PassedWords, RemarkWords } from "./shapes";

/** Texts of what became of the rows of a list. */
export const batchRows = {
  /** The sum of all rows of the file. */
  sums: (sums: {
    readonly rows: number;
    readonly header: number;
    readonly people: number;
    readonly bad: number;
    readonly passed: number;
    readonly empty: number;
  }) =>
    `文件一共 ${formats.figure(sums.rows)} 行：表头 ${sums.header} 行，测了 ${formats.figure(sums.people)} 行，没有测 ${formats.figure(sums.bad)} 行，跳过 ${formats.figure(sums.passed)} 行（其中空行 ${formats.figure(sums.empty)} 行）。`,
  passed: {
    title: (rows: number) => `${formats.figure(rows)} 行不是人，跳过了`,
    body: "看看里面有没有真的人。有的话，改好表头或者填上内容，再选一次文件。",
    show: "看是哪些行",
    row: "行",
    text: "写的",
    reason: "为什么跳过",
    reasons: {
      above: "在表头上面",
      header: "表头又出现一次",
      total: "合计、小计",
      signature: "填表人、审核人、说明之类",
      nothing: "没有可以测的内容",
    } satisfies PassedWords,
    more: (shown: number) => `这里只列前 ${formats.figure(shown)} 行。`,
    most: (most: number) => `文件里最多列 ${formats.figure(most)} 行。`,
    download: "下载这些行（CSV）",
    file: "跳过的行",
  },
  remarks: {
    title: (count: number) => `${formats.figure(count)} 处请看一看`,
    body: "这些行已经测了，不过可能不对。",
    show: "看是哪些地方",
    what: "要看什么",
    remarks: {
      perhapsSwallowed: "这一格跨了几行，里面还有分隔的符号。看看是不是把后面的人吞进去了",
      samePerson: "这一格和上面一行是合并的，像是同一个人。两行各算了一次",
      nothingCarried: "要写进结果的这一格读不出来（公式没有算，或者文字丢了），结果里是空的",
    } satisfies RemarkWords,
  },
  held: (cells: number) =>
    `${formats.figure(cells)} 格里像是证件号、银行卡、电话或邮箱的，在结果里换成了 ***。要留着，就在对列名时选“写进结果，号码不盖”。`,
};
