import type { factTypeTexts as chinese } from "@/messages/fact-types";

export const factTypeTexts: typeof chinese = {
  yesNo: {
    required: "Choose yes or no. If you do not know, press “Not sure”.",
    wrongType: "It must be true or false",
    cell: "yes or no; leave empty where it is not known",
    keys: "y or 1 yes, n or 2 no, u or 0 not sure, Backspace takes it back",
  },
  date: {
    required: "Enter year, month and day. If you do not know, press “Not sure”.",
    wrongType: "It must be a date written YYYY-MM-DD, such as 2019-09-01",
    cell: "a date such as 1999-03-05; leave empty where it is not known",
    keys: "Type 19990305, or 1999-3-5, or 1999.3.5; u not sure",
  },
  number: {
    required: "Enter a number. If you do not know, press “Not sure”.",
    wrongType: "It must be a number",
    cell: (unit, min, max) =>
      `a number (${unit}, ${min} to ${max}); leave empty where it is not known`,
    keys: "Type the number; u not sure",
  },
  choice: {
    required: "Choose one. If you do not know, press “Not sure”.",
    wrongType: "It must be one of the options",
    cell: "one of the values; leave empty where it is not known",
    keys: "The digit chooses, u or 0 not sure, Backspace takes it back",
  },
  set: {
    required:
      "Choose at least one. If none applies, choose “None of these”; if you do not know, press “Not sure”.",
    wrongType: "It must be a list of options",
    cell: "any of the values, with ; between; none where none applies; leave empty where it is not known",
    keys: "Digits add or remove, 0 none, u not sure, Backspace clears",
  },
};
