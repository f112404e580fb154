/** Texts of the section that tries other answers beside the real ones. */
export const whatIf = {
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
  asUnsure: "按“不清楚”算",
  asToday: "按今天算",
  loading: "正在打开……",
  changes: "试着改的回答",
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  spokenFromTo: (from: string, to: string) => `从“${from}”改成“${to}”`,
  undo: "撤回",
  undoOf: (label: string) => `撤回“${label}”的改动`,
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
};
