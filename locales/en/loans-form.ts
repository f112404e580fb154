import type { loansForm as chinese } from "@/messages/loans-form";
import { manyOf } from "./formats";

export const loansForm: typeof chinese = {
  title: "Work it out",
  loan: "Which loan",
  amount: "Amount",
  amountHint: (ceiling: string) => `At most ${ceiling}.`,
  amountSlider: "Slide to choose the amount",
  yuan: "yuan",
  months: "Months to repay",
  monthsMost: (count: number, clause: string) =>
    `At most ${manyOf(count, "month", "months")} (${clause}).`,
  monthsFree: (count: number) =>
    `The document states no term for this loan. Up to ${manyOf(count, "month", "months")} can be worked out here; go by the bank’s contract.`,
  monthsSlider: "Slide to choose the months",
  monthsUnit: "months",
  method: "How it is repaid",
  methodHint: "The document does not say; see the bank’s contract.",
  methods: {
    instalments: { name: "Equal instalments", hint: "The same payment every month." },
    "equal-principal": {
      name: "Equal principal",
      hint: "The same principal every month, and less interest each time.",
    },
    bullet: {
      name: "Interest monthly, principal at the end",
      hint: "Interest only, and the whole principal in the last month.",
    },
  },
  date: "Day on which the loan is paid out",
  dateHint:
    "The rate and the subsidy rule are looked up for this day. It begins as today, Beijing time.",
  dateLabels: { year: "Year", month: "Month", day: "Day" },
  rate: "Interest rate a year",
  rateHint:
    "The document states no rate. This begins as the one-year LPR; a bank may add to it, so go by the contract.",
  rateHintWithoutLpr: "The document states no rate; go by the contract.",
  lpr: (name: string, rate: string, from: string) => `${name}: ${rate}, from ${from}.`,
  source: (source: string) => `Source: ${source}.`,
  checked: (day: string) => `Checked on ${day}: still this figure.`,
  afterCheck: "The day you chose is after that; the rate may have changed.",
  noLpr: (first: string) =>
    `There is no LPR for this day; it began on ${first}. Ask the bank and enter the interest rate of the loan.`,
  lprAgain: (rate: string) => `Use the LPR, ${rate}`,
  wrong: "Correct these to see the result",
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
};
