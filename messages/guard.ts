/** Texts of what a page says that nobody attends. */
export const guard = {
  title: "屏幕已遮住",
  seconds: (left: number) => `还有 ${left} 秒`,
  desk: {
    lead: "3 分钟没有人操作，先遮住录入的内容。10 分钟没有人操作，就全部清空。",
    soon: "1 分钟内没有人按“继续办理”，录入的内容就全部清空。",
    open: "继续办理",
    next: "清空，办下一位",
    wiped: "10 分钟没有人操作，上一位的内容已经全部清空。",
    begin: "知道了，办下一位",
  },
  list: {
    lead: "3 分钟没有人操作，先遮住名单和结果。正在算的接着算。10 分钟没有人操作，就全部清空。",
    soon: "1 分钟内没有人按“接着看”，名单和结果就全部清空。",
    open: "接着看",
    next: "清空，换一份名单",
    wiped: "10 分钟没有人操作，名单和结果已经全部清空。",
    begin: "知道了，重新选名单",
  },
};
