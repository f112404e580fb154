import { count, yesNo } from "../fact";

const about = { subjects: ["enterprise"], holder: "applicant", group: "financing" } as const;

/** Money sought and people hired. */
export const hiring = {
  needsFinancing: yesNo({
    id: "needsFinancing",
    ...about,
    label: "想要贷款担保",
    question: "你们单位贷款需要担保吗？",
    hint: "想贷款、缺抵押，希望政府性融资担保机构来担保的，就算。",
  }),

  newQualifiedHires: count("people", {
    id: "newQualifiedHires",
    ...about,
    label: "新招的合条件的人",
    question: "今年新招的人里，有几个自己就够条件申请创业担保贷款？",
    hint: "一般是登记失业人员、就业困难人员、高校毕业生、退役军人、返乡农民工等，而且本人和爱人没有别的未还清的贷款。从今年 1 月 1 日算起。没有填 0。",
    change: {
      to: "more",
      moves: ["staffNow"],
      act: "再招符合创业担保贷款条件的人员",
    },
  }),

  staffNow: count("people", {
    id: "staffNow",
    ...about,
    label: "现有职工人数",
    question: "你们单位现在有多少在职职工？",
    hint: "现在在职的都数进去，今年新招的也算。看最近一个月的工资表或花名册。",
    change: {
      to: "more",
      act: "多招职工",
    },
  }),

  newHireContractsOneYear: yesNo({
    id: "newHireContractsOneYear",
    ...about,
    label: "签了一年以上合同",
    question: "和这些新招的人，都签了 1 年以上的劳动合同吗？",
    hint: "看劳动合同的期限，正好 1 年也算。只看够条件的那些人。",
    change: {
      to: true,
      act: "和新招人员签 1 年以上的劳动合同",
    },
  }),

  keyGroupHires: count("people", {
    id: "keyGroupHires",
    ...about,
    label: "招用的重点群体人数",
    question: "你们招用的人里，有几个是脱贫人口，或登记失业满半年的？",
    hint: "只数签了 1 年以上劳动合同、交了社会保险，而且从签合同、交社保的当月起还不满 36 个月（3 年）的人。脱贫人口就是以前的建档立卡贫困人口。看《就业创业证》。没有填 0。",
    change: {
      to: "more",
      act: "招用脱贫人口或登记失业满半年的人",
    },
  }),

  keyGroupHiresInsured: yesNo({
    id: "keyGroupHiresInsured",
    ...about,
    label: "签合同并交社保",
    question: "和这些人都签了 1 年以上的劳动合同，并且交了社会保险吗？",
    hint: "两样都要有。只有一部分人有的，上一题只填有的那些人，这里选“是”。",
    change: {
      to: true,
      act: "和他们签 1 年以上的劳动合同，并交社会保险",
    },
  }),
} as const;
