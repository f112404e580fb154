import { terms } from "./terms";

/** Whether a programme still runs today; apart, since the browser needs it. */
export const runningTexts = {
  states: terms.running,
  notBegun: "还没开始",
  confirmed: (by: string, on: string) => `${by}在 ${on} 说，还在办。`,
  knownByPaper: (paper: string, on: string) => `按${paper}，从 ${on} 起还在办。`,
  known: "按写明的日子，今天还在有效期里。",
  unconfirmed: "没有查到今天还在办的消息。按文件够条件的，先打电话问：",
  changed: (by: string, on: string) => `${by}在 ${on} 说，办法变了。按文件够条件的，先打电话问：`,
  endedBy: (by: string, on: string) => `从 ${on} 起停办（${by}）。`,
  over: "有效期已经过了。",
  quoted: (note: string) => `原话：${note}`,
  districts: (names: string) => `${names}：`,
  withoutScripts: "今天还办不办，先打电话问：",
};
