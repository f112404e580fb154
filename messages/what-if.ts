import { defineMessages } from "./define";

/** Texts of the section that tries other answers beside the real ones. */
export const whatIf = defineMessages({
  zh: {
    title: "如果改一个答案会怎样",
    lead: "挑一个回答，或者测算日期，改一改，看看哪些变好、哪些变差。只是试算：您原来的回答和打印的单子都不动。",
    pick: "改哪一个",
    placeholder: "请选一个",
    another: "还可以再改一个",
    rest: "别的问题（现在不影响结果）",
    open: (label: string) => `${label}（还没答）`,
    day: "测算日期",
    today: (day: string) => `${day}（今天）`,
    try: "看看会怎样",
    asUnsure: "按「不清楚」算",
    asToday: "按今天算",
    loading: "正在打开……",
    failed: "没能打开，可能断网了。请再选一次。",
    changes: "试着改的回答",
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    spokenFromTo: (from: string, to: string) => `从「${from}」改成「${to}」`,
    undo: "撤回",
    undoOf: (label: string) => `撤回「${label}」的改动`,
    drop: "全部撤回，回到原来",
    use: "就用这些回答",
    useNote: "按了才会真的换掉您的回答，上面的结果和打印的单子也跟着变。",
    used: "已经换成这些回答，结果也重新算好了。",
    dropped: "已经撤回，什么都没有改。",
    tally: (changed: number, better: number, worse: number, other: number) =>
      `改了 ${changed} 处：${
        better + worse + other === 0
          ? "结果不变。"
          : [
              ...(better > 0 ? [`${better} 项变好`] : []),
              ...(worse > 0 ? [`${worse} 项变差`] : []),
              ...(other > 0 ? [`${other} 项有别的变化`] : []),
            ]
              .join("，")
              .concat("。")
      }`,
    nothing: "这样改，能申请什么、多少钱、到哪天，都和现在一样。",
    totalSame: (yuan: string) => `能算出数的补贴、返还、奖励，合计还是 ${yuan}。`,
    totalFromTo: (from: string, to: string) =>
      `能算出数的补贴、返还、奖励，合计从 ${from} 变成 ${to}。`,
    opens: "变好的",
    closes: "变差的",
    other: "别的变化",
    before: "现在",
    after: "改了以后",
    lastDay: (words: string) => `最晚哪天：${words}`,
    conflict: "这样改，有些回答对不上",
  },
  en: {
    title: "What if an answer were different?",
    lead: "Choose an answer, or the assessment date, change it and see what gets better and what gets worse. This only tries it out: your own answers and the printed sheet stay as they are.",
    pick: "What to change",
    placeholder: "Choose one",
    another: "You can change another one too",
    rest: "Other questions (no effect on the result now)",
    open: (label: string) => `${label} (not answered)`,
    day: "Assessment date",
    today: (day: string) => `${day} (today)`,
    try: "See what happens",
    asUnsure: "Take it as “Not sure”",
    asToday: "Take today",
    loading: "Opening…",
    failed: "It could not be opened; you may be offline. Please choose again.",
    changes: "Answers you are trying",
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    spokenFromTo: (from: string, to: string) => `from “${from}” to “${to}”`,
    undo: "Undo",
    undoOf: (label: string) => `Undo the change of “${label}”`,
    drop: "Drop all and go back",
    use: "Use these answers",
    useNote:
      "Only this replaces your own answers; the result above and the printed sheet then follow.",
    used: "These are your answers now, and the result has been computed again.",
    dropped: "Dropped. Nothing was changed.",
    tally: (changed: number, better: number, worse: number, other: number) =>
      `${changed === 1 ? "1 change" : `${changed} changes`}: ${
        better + worse + other === 0
          ? "the result stays the same."
          : [
              ...(better > 0 ? [`${better} better`] : []),
              ...(worse > 0 ? [`${worse} worse`] : []),
              ...(other > 0 ? [`${other} otherwise different`] : []),
            ]
              .join(", ")
              .concat(".")
      }`,
    nothing: "What you can apply for, how much and until when: all of it stays as it is now.",
    totalSame: (yuan: string) =>
      `Subsidies, refunds and awards with a known figure still come to ${yuan}.`,
    totalFromTo: (from: string, to: string) =>
      `Subsidies, refunds and awards with a known figure go from ${from} to ${to}.`,
    opens: "Better for you",
    closes: "Worse for you",
    other: "Otherwise different",
    before: "Now",
    after: "After the change",
    lastDay: (words: string) => `Last day: ${words}`,
    conflict: "With this change some answers do not agree",
  },
});
