import { defineMessages } from "./define";

/** Texts of what one can do with a result. */
export const resultActions = defineMessages({
  zh: {
    title: "带走结果",
    print: "打印结果单",
    printNote: "A4 纸，黑白就行。上面有二维码，窗口扫一下就能看到同样的结果。",
    copy: "复制链接",
    copied: "链接已经复制。",
    copyFailed: "没能自动复制。请长按下面的链接，自己复制。",
    copyNote: "链接里带着您的回答，谁拿到都能看。只发给您信得过的人。",
    link: "结果的链接",
    wipe: "清空全部回答",
    wipeNote: "清空后，这台设备上不留任何回答。",
    more: "改回答",
  },
  en: {
    title: "Take it with you",
    print: "Print the result sheet",
    printNote:
      "A4, black and white will do. Its QR code shows the same result to whoever scans it at the counter.",
    copy: "Copy link",
    copied: "Link copied.",
    copyFailed: "It could not be copied. Please select the link below and copy it yourself.",
    copyNote:
      "The link carries your answers: whoever has it can see them. Send it only to people you trust.",
    link: "Link to this result",
    wipe: "Clear all answers",
    wipeNote: "Nothing you answered stays on this device.",
    more: "Change answers",
  },
});
