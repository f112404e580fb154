import { count, yesNo } from "../fact";

const about = { subjects: ["enterprise"], holder: "applicant", group: "financing" } as const;

/** Money sought and people hired. */
export const hiring = {
  needsFinancing: yesNo({
    id: "needsFinancing",
    ...about,
    label: { zh: "想要贷款担保", en: "Seeks a loan guarantee" },
    question: {
      zh: "你们单位贷款需要担保吗？",
      en: "Does your enterprise want a guarantee for a loan?",
    },
    hint: {
      zh: "想贷款、缺抵押，希望政府性融资担保机构来担保的，就算。",
      en: "It does if you want to borrow and would like a government-backed guarantee institution to stand behind the loan.",
    },
  }),

  newQualifiedHires: count("people", {
    id: "newQualifiedHires",
    ...about,
    label: { zh: "新招的合条件的人", en: "New hires who qualify" },
    question: {
      zh: "今年新招的人里，有几个自己就够条件申请创业担保贷款？",
      en: "Of this year's new hires, how many could apply for a start-up loan themselves?",
    },
    hint: {
      zh: "一般是登记失业人员、就业困难人员、高校毕业生、退役军人、返乡农民工等，而且本人和爱人没有别的未还清的贷款。从今年 1 月 1 日算起。没有填 0。",
      en: "Usually registered unemployed, people recognised as in hardship, graduates, veterans, returning migrant workers and the like, who with their spouse have no other unsettled loans. Counted from 1 January of this year. If none, enter 0.",
    },
    change: {
      to: "more",
      moves: ["staffNow"],
      act: {
        zh: "再招符合创业担保贷款条件的人员",
        en: "Hire more people who are eligible for a start-up loan",
      },
    },
  }),

  staffNow: count("people", {
    id: "staffNow",
    ...about,
    label: { zh: "现有职工人数", en: "Staff at present" },
    question: {
      zh: "你们单位现在有多少在职职工？",
      en: "How many staff does your enterprise have now?",
    },
    hint: {
      zh: "现在在职的都数进去，今年新招的也算。看最近一个月的工资表或花名册。",
      en: "All who work for you now, this year's new hires included. See the latest payroll or staff list.",
    },
    change: {
      to: "more",
      act: { zh: "多招职工", en: "Take on more staff" },
    },
  }),

  newHireContractsOneYear: yesNo({
    id: "newHireContractsOneYear",
    ...about,
    label: { zh: "签了一年以上合同", en: "Contracts of a year or more" },
    question: {
      zh: "和这些新招的人，都签了 1 年以上的劳动合同吗？",
      en: "Have you signed contracts of one year or more with these new hires?",
    },
    hint: {
      zh: "看劳动合同的期限，正好 1 年也算。只看够条件的那些人。",
      en: "See the term of the contracts; exactly one year counts. Only the hires who qualify matter.",
    },
    change: {
      to: true,
      act: {
        zh: "和新招人员签 1 年以上的劳动合同",
        en: "Sign contracts of one year or more with the new hires",
      },
    },
  }),

  keyGroupHires: count("people", {
    id: "keyGroupHires",
    ...about,
    label: { zh: "招用的重点群体人数", en: "Key-group hires" },
    question: {
      zh: "你们招用的人里，有几个是脱贫人口，或登记失业满半年的？",
      en: "How many of those you hired were registered poor, or registered as unemployed for half a year or more?",
    },
    hint: {
      zh: "只数签了 1 年以上劳动合同、交了社会保险，而且从签合同、交社保的当月起还不满 36 个月（3 年）的人。脱贫人口就是以前的建档立卡贫困人口。看《就业创业证》。没有填 0。",
      en: "Count only those on contracts of a year or more and insured, as long as 36 months (three years) from the month of contract and insurance have not passed. Registered poor means on the poverty register. See their employment and entrepreneurship certificates. If none, enter 0.",
    },
    change: {
      to: "more",
      act: {
        zh: "招用脱贫人口或登记失业满半年的人",
        en: "Hire people registered as poor, or as unemployed for half a year or more",
      },
    },
  }),

  keyGroupHiresInsured: yesNo({
    id: "keyGroupHiresInsured",
    ...about,
    label: { zh: "签合同并交社保", en: "Contracts signed and insured" },
    question: {
      zh: "和这些人都签了 1 年以上的劳动合同，并且交了社会保险吗？",
      en: "Do they all have contracts of a year or more, and is their social insurance paid?",
    },
    hint: {
      zh: "两样都要有。只有一部分人有的，上一题只填有的那些人，这里选「是」。",
      en: "Both are needed. If only some have both, give only their number in the question before and answer yes.",
    },
    change: {
      to: true,
      act: {
        zh: "和他们签 1 年以上的劳动合同，并交社会保险",
        en: "Sign contracts of a year or more with them and pay their social insurance",
      },
    },
  }),
} as const;
