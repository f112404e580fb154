import type { RepaymentMethod } from "@/lib/loans/schedule";
import { defineMessages } from "./define";

type Methods = Readonly<Record<RepaymentMethod, { readonly name: string; readonly hint: string }>>;

const zhMethods: Methods = {
  instalments: { name: "等额本息", hint: "每月还的一样多。" },
  "equal-principal": { name: "等额本金", hint: "每月还的本金一样多，利息一月比一月少。" },
  bullet: { name: "按月付息，到期还本", hint: "平时只付利息，最后一个月还全部本金。" },
};

const enMethods: Methods = {
  instalments: { name: "Equal instalments", hint: "The same payment every month." },
  "equal-principal": {
    name: "Equal principal",
    hint: "The same principal every month, and less interest each time.",
  },
  bullet: {
    name: "Interest monthly, principal at the end",
    hint: "Interest only, and the whole principal in the last month.",
  },
};

/** Texts of the calculator's fields and of what can be wrong with them. */
export const loansForm = defineMessages({
  zh: {
    title: "算一算",
    loan: "算哪种贷款",
    amount: "贷款金额",
    amountHint: (ceiling: string) => `最高 ${ceiling}。`,
    amountSlider: "拖动选贷款金额",
    yuan: "元",
    months: "分几个月还",
    monthsMost: (count: number, clause: string) => `最长 ${count} 个月（${clause}）。`,
    monthsFree: (count: number) =>
      `文件没有写这种贷款的期限。这里最多可以算 ${count} 个月，请按银行合同填。`,
    monthsSlider: "拖动选几个月",
    monthsUnit: "个月",
    method: "怎么还",
    methodHint: "文件没有写怎么还，看银行合同。",
    methods: zhMethods,
    date: "哪一天放款",
    dateHint: "照这一天查利率和贴息办法。先填的是今天（北京时间）。",
    dateLabels: { year: "年", month: "月", day: "日" },
    rate: "贷款年利率",
    rateHint: "文件没有写利率。先填的是一年期 LPR，银行可能往上加一点，请按合同填。",
    lpr: (name: string, rate: string, from: string) => `${name}：${rate}，从 ${from} 起。`,
    source: (source: string) => `来源：${source}。`,
    checked: (day: string) => `${day} 核对过，还是这个数。`,
    afterCheck: "您选的日子在核对之后，利率可能已经变了。",
    noLpr: (first: string) => `这一天没有 LPR（${first} 才开始有）。请问银行，填上贷款年利率。`,
    lprAgain: (rate: string) => `改回 LPR ${rate}`,
    wrong: "改好这几处，就能算",
    errors: {
      required: "请填一个数字。",
      dayRequired: "请把年、月、日都填上。",
      notANumber: "请只填数字，比如 12。",
      notWhole: "请填整数，不要小数点。",
      tooManyDecimals: "最多填两位小数。",
      tooSmall: (least: string) => `不能小于 ${least}。`,
      tooLarge: (most: string) => `不能大于 ${most}。`,
      notAnOption: "请选一种还法。",
      aboveContract: (rate: string) => `不能高于贷款年利率 ${rate}。`,
    },
  },
  en: {
    title: "Work it out",
    loan: "Which loan",
    amount: "Amount",
    amountHint: (ceiling: string) => `At most ${ceiling}.`,
    amountSlider: "Slide to choose the amount",
    yuan: "yuan",
    months: "Months to repay",
    monthsMost: (count: number, clause: string) => `At most ${count} months (${clause}).`,
    monthsFree: (count: number) =>
      `The document states no term for this loan. Up to ${count} months can be worked out here; go by the bank’s contract.`,
    monthsSlider: "Slide to choose the months",
    monthsUnit: "months",
    method: "How it is repaid",
    methodHint: "The document does not say; the bank’s contract does.",
    methods: enMethods,
    date: "Day on which the loan is paid out",
    dateHint:
      "Its rate and its rule of subsidy are looked up for this day: today, Beijing time, unless you change it.",
    dateLabels: { year: "Year", month: "Month", day: "Day" },
    rate: "Interest rate a year",
    rateHint:
      "The document states no rate. This begins as the one-year LPR; a bank may add to it, so go by the contract.",
    lpr: (name: string, rate: string, from: string) => `${name}: ${rate}, from ${from}.`,
    source: (source: string) => `Source: ${source}.`,
    checked: (day: string) => `Checked on ${day}: still this figure.`,
    afterCheck: "The day you chose is after that; the rate may have changed.",
    noLpr: (first: string) =>
      `There is no LPR for this day; it began on ${first}. Ask the bank and enter the rate of the loan.`,
    lprAgain: (rate: string) => `Use the LPR, ${rate}`,
    wrong: "Mend these to see the result",
    errors: {
      required: "Enter a number.",
      dayRequired: "Enter year, month and day.",
      notANumber: "Enter digits only, for example 12.",
      notWhole: "Enter a whole number, without a decimal point.",
      tooManyDecimals: "Enter at most two decimals.",
      tooSmall: (least: string) => `It cannot be less than ${least}.`,
      tooLarge: (most: string) => `It cannot be more than ${most}.`,
      notAnOption: "Choose how it is repaid.",
      aboveContract: (rate: string) => `It cannot be above the rate of the loan, ${rate}.`,
    },
  },
});
