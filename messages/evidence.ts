import { defineMessages } from "./define";

/** Texts of the list of papers to bring. */
export const evidence = defineMessages({
  zh: {
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
    join: "，",
    complete: (count: number) => `${count} 样都有了，可以去办了。`,
    usedFor: (titles: string) => `用于：${titles}`,
    usedForAll: "每项都要",
    states: { have: "有了", can: "能办到", unknown: "不知道去哪办" },
    fromProgramme: (title: string) => `先办「${title}」，办好就有。`,
    ask: (counters: string) => `去办这件事的窗口问：${counters}。`,
    call: "打电话问：",
    clear: "把标的都去掉",
    sheet: {
      have: (count: number) => `有了（${count} 样）`,
      can: (count: number) => `能办到（${count} 样）`,
      unknown: (count: number) => `不知道去哪办，请窗口指点（${count} 样）`,
      unmarked: (count: number) => `还没标（${count} 样）`,
    },
  },
  en: {
    title: "Papers to gather",
    lead: "What the programmes to apply for usually ask you to bring, each paper listed once.",
    leadMark:
      "Mark what you have; the printed sheet shows it too. Your marks stay in this window and are gone when you close it.",
    choose: (count: number) =>
      count === 1
        ? "For 1 programme. Choose others"
        : `For ${count} programmes. Add or leave out some`,
    chooseLegend: "Programmes to apply for",
    empty: "No programme is chosen yet. Tick one above.",
    all: (count: number) => (count === 1 ? "1 paper in all" : `${count} papers in all`),
    lacking: (count: number) => `${count} still to get`,
    have: (count: number) => `${count} in hand`,
    unknown: (count: number) => `${count} of them you do not know where to get`,
    join: ", ",
    complete: (count: number) => `You have all ${count}. You are ready to go.`,
    usedFor: (titles: string) => `For: ${titles}`,
    usedForAll: "For all of them",
    states: { have: "Have it", can: "Can get it", unknown: "Don’t know where" },
    fromProgramme: (title: string) => `It comes with “${title}”: do that first.`,
    ask: (counters: string) => `Ask where you apply: ${counters}.`,
    call: "Call to ask: ",
    clear: "Remove all marks",
    sheet: {
      have: (count: number) => `In hand (${count})`,
      can: (count: number) => `Can get (${count})`,
      unknown: (count: number) => `Does not know where to get, please advise (${count})`,
      unmarked: (count: number) => `Not marked (${count})`,
    },
  },
});
