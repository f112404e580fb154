/** Texts of the two copies that the counter prints. */
export const deskHandover = {
  which: "印哪几份",
  choices: { both: "两份", citizen: "只印本人留存", office: "只印窗口存档" },
  names: { citizen: "本人留存", office: "窗口存档" },
  change: (said: string, now: string) => `本人填 ${said} → 窗口改为 ${now}`,
  officeFacts: "单位掌握的情况",
  fill: "横线上由单位填",
};
