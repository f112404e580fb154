/** Texts of who bears the interest of a loan: by which rule, where from, and what is not sure. */
export const loansSharing = {
  legend: "利息谁出",
  hint: "文件没有写这种贷款的利息补多少。下面的办法不在这份文件里，请向当地核实。",
  byRule: (rule: string) => `照放款那天的办法：${rule}`,
  ownRate: "照我自己填的年利率",
  ownRateHint: "利息里您自己出多少，看合同，或者问当地。",
  allOwn: "没有贴息，利息都是自己出",
  ownRateField: "利息里您自己出的年利率",
  belowLpr: (points: string, rate: string) =>
    `您出的年利率是 LPR 减 ${points} 个百分点，就是 ${rate}，多出来的利息由财政出`,
  half: "利息您出一半，财政出一半",
  share: (own: number, funds: number) => `利息您出 ${own}%，财政出 ${funds}%`,
  period: (from: string, to: string | null) =>
    to === null ? `这个办法管 ${from} 起放的款。` : `这个办法管 ${from} 到 ${to} 放的款。`,
  noneBefore: (first: string) => `${first} 以前放的款怎么补，没有查到。请问当地，再选一种算。`,
  noneAfter: (last: string) => `${last} 以后放的款怎么补，没有查到。请问当地，再选一种算。`,
  noneThen: "这一天放的款怎么补，没有查到。请问当地，再选一种算。",
  choose: "请选一种。",
  source: (source: string) => `来源：${source}。`,
  checked: (day: string) => `${day} 查的。`,
  // What the document itself has of the loan of 3.3.
  funded: (clause: string, payers: string) =>
    `利息全部由政府出：${payers}（${clause}）。是您先付、以后退，还是一开始就不用付，文件没有写，请问当地。`,
  fundedStill: (year: number) => `这是 ${year} 年文件的写法。放款那天还办不办全额贴息，请问当地。`,
  elsewhere: (rule: string, sum: string) =>
    `别的创业担保贷款，您选的那天是另一种办法：${rule}。照那样算，您一共要出利息 ${sum}。`,
  words: {
    funded: (clause: string) => `全部由政府出（${clause}）`,
    ownRate: (rate: string) => `您出的年利率是 ${rate}，其余由财政出（自己填的）`,
    allOwn: "没有贴息，都是您自己出",
  },
  notStated: "文件没有写这种贷款的期限和利息补多少，期限是试算的人填的。",
};
