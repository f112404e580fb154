/** Texts of the list of programmes with its search. */
export const guideList = {
  title: "政策清单",
  description:
    "阿拉善盟2019年促进就业实施意见里可以申请的全部政策：条件、钱数、有效期、步骤、材料和负责部门。",
  lead: (count: number) => `文件里一共有 ${count} 项可以申请的政策。点开看条件、钱数、步骤和材料。`,
  basis: "文件要求把政策清单、办理流程、补贴标准和联系方式告诉大家（",
  basisEnd: "）。这一份是我们照文件整理的，不是官方公布的清单。",
  jump: "跳到",
  items: (count: number) => `${count} 项`,
  amount: "多少钱",
  period: "有效期",
  filter: {
    title: "查找政策",
    words: "搜一搜",
    wordsHint: "例如：贷款、毕业生、3.8。可以写几个词，用空格隔开。",
    who: "谁申请",
    kind: "给什么",
    all: "全部",
    now: "只看今天还在有效期的",
    nowHint: "没有写截止日期的也算。",
    clear: "清空条件",
    total: (count: number) => `一共 ${count} 项`,
    found: (count: number, total: number) => `找到 ${count} 项（一共 ${total} 项）`,
    nothing: "没有找到",
    nothingHint: "换个短一点的词，或者清空条件再看。",
  },
};
