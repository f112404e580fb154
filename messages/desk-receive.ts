import { defineMessages } from "./define";

/** Texts of the dialog that takes in a case somebody brings. */
export const deskReceive = defineMessages({
  zh: {
    action: "接收",
    title: "接收本人交来的结果",
    lead: "单子上或手机上的二维码、链接里，就是本人答过的内容。只在这台电脑上读，不上传。",
    paste: {
      label: "粘贴链接或代码",
      hint: "链接里 # 后面的一串就是代码。有扫码枪的，直接扫就行。",
      open: "打开",
    },
    image: {
      label: "从图片里读",
      hint: "二维码的照片或截图。",
    },
    camera: {
      start: "用摄像头扫",
      stop: "关掉摄像头",
      picture: "摄像头画面",
      aim: "把二维码对准镜头，读到就自动打开。",
      refused: "浏览器没有得到用摄像头的许可。请在地址栏允许，或者改用图片、粘贴。",
      none: "没有找到能用的摄像头。请改用图片或粘贴。",
    },
    failures: {
      empty: "请先粘贴链接或代码。",
      noCode: "这张图片里没有找到二维码。请拍得近一些、正一些，光线亮一些。",
      noCase: "这不是本站的结果，或者没有抄全。请让本人再打开一次结果页。",
      newer: "这是更新的版本做的，这台电脑上的版本还读不懂。请刷新网页再试。",
    },
    leftOut: {
      title: "这份结果是早先做的",
      lead: (labels: readonly string[]) =>
        `问法后来改了，下面这些回答带不过来，请再问一遍：${labels.join("、")}。`,
      yes: "知道了，打开",
    },
    replace: {
      title: "办理台上还有没清空的内容",
      lead: "打开交来的这份，现在录的内容就没有了。",
      yes: "打开交来的",
      no: "先不打开",
    },
    handed: "本人交来",
    same: "没有改动",
    differs: (count: number) => `改了 ${count} 处`,
    was: (words: string) => `本人填：${words}`,
    now: (words: string) => `窗口改：${words}`,
    unstated: "没有填",
    day: "测算日期",
    today: "今天",
  },
  en: {
    action: "Receive",
    title: "Take in a result that somebody brings",
    lead: "The code on the sheet or the phone, or the link, holds what the person answered. It is read on this computer only; nothing is uploaded.",
    paste: {
      label: "Paste a link or a code",
      hint: "The code is what follows the # in the link. A hand-held scanner can be used right here.",
      open: "Open",
    },
    image: {
      label: "Read from an image",
      hint: "A photo or a screenshot of the QR code.",
    },
    camera: {
      start: "Scan with the camera",
      stop: "Turn off the camera",
      picture: "Picture of the camera",
      aim: "Hold the QR code to the camera. It opens as soon as it is read.",
      refused:
        "The browser was not allowed to use the camera. Allow it in the address bar, or use an image or paste the link.",
      none: "No camera was found that can be used. Please use an image or paste the link.",
    },
    failures: {
      empty: "Please paste a link or a code first.",
      noCode: "No QR code was found in this image. Take it closer, straighter and in better light.",
      noCase:
        "This is no result of this site, or part of it is missing. Please ask the person to open their result again.",
      newer:
        "A newer version made this, and the version on this computer cannot read it yet. Reload the page and try again.",
    },
    leftOut: {
      title: "This result was made earlier",
      lead: (labels: readonly string[]) =>
        `Some questions have changed since. These answers cannot be taken over; please ask again: ${labels.join(", ")}.`,
      yes: "Understood, open it",
    },
    replace: {
      title: "There is still a case at the desk",
      lead: "If you open the one that was handed over, what is entered now is gone.",
      yes: "Open what was handed over",
      no: "Not now",
    },
    handed: "Handed over",
    same: "nothing changed",
    differs: (count: number) => (count === 1 ? "1 answer changed" : `${count} answers changed`),
    was: (words: string) => `Handed over as: ${words}`,
    now: (words: string) => `Now: ${words}`,
    unstated: "not answered",
    day: "Assessment date",
    today: "today",
  },
});
