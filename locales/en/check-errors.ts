import type { checkErrors as chinese } from "@/messages/check-errors";

export const checkErrors: typeof chinese = {
  applicantRequired: "Choose whether you are checking for yourself or for an organisation.",
  districtRequired: "Choose where. If you do not know, choose “Not sure”.",
  notAYear: "Enter the year as four digits, for example 1975.",
  notAMonth: "The month is a number from 1 to 12.",
  notADay: "There is no such day in this month. Check the day.",
  afterAssessment: "This day is after the assessment date, which is not possible. Check the year.",
  tooLongAgo: (years: number) =>
    `This day is more than ${years} years before the assessment date, which is not possible. Check the year.`,
  notANumber: "Enter digits only, for example 12.",
  notWhole: "Enter a whole number, without a decimal point.",
  tooManyDecimals: "Enter at most two decimals.",
  tooSmall: (least: string) => `It cannot be less than ${least}.`,
  tooLarge: (most: string) => `It cannot be more than ${most}.`,
  notAnOption:
    "Choose from the list. “None of these” cannot be chosen together with another answer.",
};
