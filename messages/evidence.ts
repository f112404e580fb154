/** Texts of the list of papers to bring. */
export const evidence = {
  title: "材料清单",
  lead: "要办的政策通常要这些材料，同样的只列一次。",
  leadMark: "标一标手里有没有，打印的单子上也会写着。标的只留在这个窗口里，关掉就没有了。",
  choose: (count: number) => `为 ${count} 项政策准备，点这里增减`,
  chooseLegend: "要办哪些政策",
  empty: "还没有选要办的政策。请在上面勾选。",
  all: (count: number) => `一共 ${count} 样`,
  lacking: (count: number) => `还差 ${count} 样`,
  have: (count: number) => `有了 ${count} 样`,
  unknown: (count: number) => `其中 ${count} 样不知道去哪办`,
  complete: (count: number) => `${count} 样都有了，可以去办了。`,
  completeByDocument: (count: number) =>
    `${count} 样都有了。没有查到还办不办的，先打电话问，再去。`,
  usedFor: (titles: string) => `用于：${titles}`,
  usedForAll: "每项都要",
  states: { have: "有了", can: "能办到", unknown: "不知道去哪办" },
  fromProgramme: (title: string) => `先办“${title}”，办好就有。`,
  ask: (counters: string) => `去办这件事的窗口问：${counters}。`,
  call: "打电话问：",
  clear: "把标的都去掉",
  sheet: {
    have: (count: number) => `有了（${count} 样）`,
    can: (count: number) => `能办到（${count} 样）`,
    unknown: (count: number) => `不知道去哪办，请窗口指点（${count} 样）`,
    unmarked: (count: number) => `还没标（${count} 样）`,
  },
};
