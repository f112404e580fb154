/** Texts on what cannot be had together. */
export const resultChoices = {
  title: "有些只能选一项",
  pair: (first: string, second: string) => `“${first}”和“${second}”只能选一项。`,
  why: (words: string) => `原因：${words}`,
  take: (title: string, yuan: string) => `选“${title}”，多 ${yuan}。`,
  equal: "两项钱数一样，选哪项都行。",
  undecided: "有一项算不出钱数，没法替您比。请问办理单位，再选。",
  alternative: (waits: string, sure: string, yuan: string) =>
    `“${waits}”还要由办理单位决定。想稳妥，可以先选“${sure}”，少 ${yuan}。`,
  best: "可以一起申请的",
  bestByDocument: "按文件可以一起要的",
  sureTotal: (yuan: string) => `其中条件已够、能算出数的补贴、返还、奖励，合计 ${yuan}。`,
};
