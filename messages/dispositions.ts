import type { Disposition } from "@/lib/policy/engine";
import { defineMessages } from "./define";

/** What a clause is for. */
export const dispositions = defineMessages<Readonly<Record<Disposition, string>>>({
  zh: {
    preamble: "前言",
    definition: "名词解释",
    duty: "对政府和有关单位的要求",
    programme: "一项政策的条件或待遇",
    funding: "钱从哪里来",
    process: "办理程序",
    responsibility: "责任单位",
  },
  en: {
    preamble: "Preamble",
    definition: "Definition",
    duty: "Duty of offices and others",
    programme: "Condition or benefit of a programme",
    funding: "Source of funds",
    process: "Procedure",
    responsibility: "Responsible offices",
  },
});
