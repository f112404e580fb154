import type { Rank } from "@/lib/policy/engine";
import type { FigureUnitWords } from "./shapes";
import { terms } from "./terms";

const years: FigureUnitWords = (n) => `${n} 年`;

/** What results say of the law since the document: whether a programme still runs, and what later papers have changed. */
export const resultLaw = {
  ranks: {
    national: "全国的文件",
    region: "自治区的文件",
    league: "盟里的文件",
    banner: "旗区的文件",
  } satisfies Readonly<Record<Rank, string>>,
  years,
  /** A paper: its number or title, whose it is. */
  paper: (name: string, rank: string) => `${name}，${rank}，当地怎么办以窗口为准`,
  confirmed: (by: string, day: string) => `${by}在 ${day} 说过：还在办。`,
  known: (by: string, day: string) => `${day} 起的文件里还有这一项：${by}。`,
  unconfirmed: "现在还办不办，没有查到。先打电话问：",
  moved: (year: number) =>
    `差的这一条是 ${year} 年文件定的，现在可能变了；还办不办也没有查到。先打电话问：`,
  changed: (by: string, day: string) => `${by}在 ${day} 说：规定变了。先打电话问：`,
  note: (words: string) => `办理单位的话：${words}`,
  endedOn: (day: string) => `${terms.groups.ended}：期限到 ${day}`,
  endedBy: (by: string, day: string) => `${terms.groups.ended}：${by}，${day}`,
  /** Where a line or two must be enough. */
  short: { unconfirmed: terms.groups.unconfirmed, moved: "线可能变了，先打电话问" },
  ofDocument: (year: number, words: string) => `${year} 年文件：${words}`,
  named: (name: string, value: string) => `${name} ${value}`,
  since: (from: string, words: string, paper: string) => `${from} 起：${words}（${paper}）。`,
  sinceTo: (from: string, to: string, words: string, paper: string) =>
    `${from} 到 ${to}：${words}（${paper}）。`,
  lapsed: (from: string, to: string, words: string, paper: string) =>
    `${from} 到 ${to}：${words}（${paper}）。${to} 到期，之后怎么规定不知道，问办理单位。`,
  unknownValue: "改了，改成多少不知道，问办理单位",
  loosened: "这一条放宽或者不要了",
  beside: (words: string) => `${words}。和原来的，够一条就行。`,
  openFigure: (name: string) => `“${name}”现在定的是多少`,
  openRequirement: (words: string) => `“${words}”这一条现在怎么定`,
  unknownFrom: (day: string) =>
    `从 ${day} 起，这条怎么规定就不知道了，要问办理单位，不是说到那天就够`,
  byDocumentFrom: (day: string) => `从 ${day} 起按文件够条件，${terms.groups.unconfirmed}`,
  notYetLead: "今天还不行。别的情况不变，到了写明的那天，按文件就够；写着要问的，先打电话问。",
  unconfirmedCount: (count: number) => `按文件够条件 ${count} 项，${terms.groups.unconfirmed}`,
  totalNote: (count: number) => `只算了查得到还在办的；另有 ${count} 项按文件够条件，没有算进去。`,
  basis: {
    amended: (year: number) => `${year} 年文件，加上后来的文件`,
    document: (year: number) => `只有 ${year} 年文件`,
    label: "照哪些文件算",
    papers: (count: number) => `后来的文件（${count} 份）`,
    seen: (source: string) => `在哪里看到的：${source}`,
  },
};
