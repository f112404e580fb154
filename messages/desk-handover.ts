import { defineMessages } from "./define";

/** Texts of the two copies that the counter prints. */
export const deskHandover = defineMessages({
  zh: {
    which: "印哪几份",
    choices: { both: "两份", citizen: "只印本人留存", office: "只印窗口存档" },
    names: { citizen: "本人留存", office: "窗口存档" },
    change: (said: string, now: string) => `本人填 ${said} → 窗口改为 ${now}`,
    held: "单位掌握的情况",
    fill: "横线上由单位填",
    decides: "下一步找谁",
    waits: "等单位定",
    where: "去哪里办",
  },
  en: {
    which: "Copies to print",
    choices: { both: "Both copies", citizen: "Applicant’s copy", office: "Office copy" },
    names: { citizen: "Applicant’s copy", office: "Office copy" },
    change: (said: string, now: string) => `handed over as ${said} → changed to ${now}`,
    held: "What offices hold",
    fill: "The office fills in the blanks",
    decides: "Whom to see next",
    waits: "Waits for",
    where: "Where to go",
  },
});
