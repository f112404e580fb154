import type { Disposition } from "@/lib/policy/engine";

/** What a clause is for. */
export const dispositions = {
  preamble: "前言",
  definition: "名词解释",
  duty: "对政府和有关单位的要求",
  programme: "一项政策的条件或待遇",
  funding: "钱从哪里来",
  process: "办理程序",
  responsibility: "责任单位",
} satisfies Readonly<Record<Disposition, string>>;
