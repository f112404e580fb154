import { count, percent, yesNo } from "../fact";

const about = { subjects: ["enterprise"], holder: "applicant", group: "internship" } as const;

/** Interns whom the enterprise takes in. */
export const interns = {
  hostsInterns: yesNo({
    id: "hostsInterns",
    ...about,
    label: { zh: "接收见习人员", en: "Hosts interns" },
    question: {
      zh: "你们单位接收年轻人来就业见习吗？",
      en: "Does your enterprise take young people in as interns?",
    },
    hint: {
      zh: "指人社部门组织的就业见习，要签见习协议。学校安排的实习不算。",
      en: "Internships that the human resources office organises, with an internship agreement. Placements that a school arranges do not count.",
    },
    change: {
      to: true,
      act: { zh: "接收见习人员", en: "Take in interns" },
    },
  }),

  interns: count("people", {
    id: "interns",
    ...about,
    label: { zh: "见习人数", en: "Interns" },
    question: {
      zh: "有多少人在你们单位见习？",
      en: "How many interns does your enterprise have?",
    },
    hint: {
      zh: "数签了见习协议的人。没有填 0。",
      en: "Count those with an internship agreement. If none, enter 0.",
    },
    change: {
      to: "more",
      act: { zh: "接收见习人员", en: "Take in interns" },
    },
  }),

  internRetentionPercent: percent({
    id: "internRetentionPercent",
    ...about,
    label: { zh: "见习留用率", en: "Interns kept on" },
    question: {
      zh: "见习期满后，百分之几的人留下来工作？",
      en: "What percentage of the interns stay on to work when the internship ends?",
    },
    hint: {
      zh: "留下的人数除以见习期满的人数。比如 10 个人期满、留下 5 个，填 50。还没有人期满的，选「不清楚」。",
      en: "Those kept on out of those who finished: 5 of 10 is 50. If nobody has finished yet, choose “not sure”.",
    },
  }),
} as const;
