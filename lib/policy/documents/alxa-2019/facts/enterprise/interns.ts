import { count, percent, yesNo } from "../fact";

const about = { subjects: ["enterprise"], holder: "applicant", group: "internship" } as const;

/** Interns whom the enterprise takes in. */
export const interns = {
  hostsInterns: yesNo({
    id: "hostsInterns",
    ...about,
    label: "接收见习人员",
    question: "你们单位接收年轻人来就业见习吗？",
    hint: "指人社部门组织的就业见习，要签见习协议。学校安排的实习不算。",
    change: {
      to: true,
      act: "接收见习人员",
    },
  }),

  interns: count("people", {
    id: "interns",
    // Times months, wage and a percentage, more would no longer be counted exactly.
    max: 10_000_000,
    ...about,
    label: "见习人数",
    question: "有多少人在你们单位见习？",
    hint: "数签了见习协议的人。没有填 0。",
    change: {
      to: "more",
      act: "接收见习人员",
    },
  }),

  internRetentionPercent: percent({
    id: "internRetentionPercent",
    ...about,
    label: "见习留用率",
    question: "见习期满后，百分之几的人留下来工作？",
    hint: "留下的人数除以见习期满的人数。比如 10 个人期满、留下 5 个，填 50。还没有人期满的，选“不清楚”。",
  }),
} as const;
