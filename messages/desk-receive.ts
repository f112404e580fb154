/** Texts of the dialog that takes in a case somebody brings. */
export const deskReceive = {
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
    notLoaded: "读二维码的程序没有下载到，可能断网了。请再试一次，或者粘贴链接。",
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
};
