import { defineMessages } from "./define";

const manyOf = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** Years where there are at least two, then months, then days; at least one of them is not zero. */
function partsOf(months: number, days: number): readonly [number, number, number] {
  return months < 24 ? [0, months, days] : [Math.floor(months / 12), months % 12, days];
}

/** Texts of the plan: what to do in which order, its days, and what is nearly in reach. */
export const plan = defineMessages({
  zh: {
    title: "接下来怎么办",
    colon: "：",
    comma: "，",
    stop: "。",
    semicolon: "；",
    done: "已经有了的",
    lead: "照您的回答排的先后。前面的先办。",
    empty: "现在没有能办的，也没有等到哪天就能办的。",
    emptyWhy: (failing: number, held: number, open: number, over: number) =>
      [
        ...(open > 0 ? [`${open} 项要等您再答几个问题`] : []),
        ...(failing > 0 ? [`${failing} 项条件还不够`] : []),
        ...(held > 0 ? [`${held} 项您已经有了`] : []),
        ...(over > 0 ? [`${over} 项不在有效期`] : []),
      ].join("，"),
    emptyNear: "下面「还差一点」里的，做到了就能办。",
    open: (count: number) => `另外 ${count} 项要等您再答几个问题`,
    moreSteps: (count: number) => `后面还有 ${count} 步`,
    when: {
      now: "现在就能办",
      ask: "现在就能去问",
      from: (day: string) => `${day} 起`,
      later: "等前面办好",
      open: "先答问题",
    },
    until: (day: string) => `最晚 ${day}`,
    lastDay: (day: string, length: string) => `到 ${day} 为止（${length}）`,
    office: "去哪里办：",
    responsible: (name: string) => `负责单位：${name}`,
    first: (titles: string) => `要先办：${titles}`,
    opens: (count: number, titles: string) => `办好后还能接着办 ${count} 项：${titles}`,
    closes: (titles: string) =>
      `办了这个，就不能再拿：${titles}。想要这些的，先问清楚，再定办哪个。`,
    notWith: (titles: string) => `和${titles}只能选一项。`,
    quoted: (title: string) => `「${title}」`,
    numbered: (title: string, number: number) => `「${title}」（第 ${number} 步）`,
    decides: (facts: string) => `由办理单位决定：${facts}`,
    decidesThen: (facts: string) => `那天还要由办理单位定：${facts}`,
    questions: "先答这些问题：",
    questionsThen: "到那天还要弄清：",
    guide: "办理步骤",
    timeline: {
      title: "要记住的日子",
      today: "今天",
      asOf: "测算那天",
      month: (year: number, month: number) => `${year}年${month}月`,
      year: (year: number) => `${year}年`,
      window: (from: string, to: string, length: string) => `${from}至${to}，${length}`,
      from: (day: string) => `从${day}起，没有写截止日期`,
      earliest: (day: string) => `最早从${day}起`,
      until: (day: string, left: string) => `现在到${day}，还有 ${left}`,
      untilToday: (day: string) => `只剩 ${day} 这一天`,
      dontMiss: "，别错过",
      afterSteps: (titles: string) => `先要办好${titles}`,
      afterChanges: "先要做到下面「还差一点」写的",
      afterAnswers: "还有问题要答清",
      solid: "实心条：这段时间可以去申请。",
      dashed: "虚线条：先要做到别的事。",
      arrow: "箭头：后面还很长。",
    },
    length: (months: number, days: number) => {
      const [years, rest, left] = partsOf(months, days);
      return [
        ...(years > 0 ? [`${years} 年`] : []),
        ...(rest > 0 ? [`${rest} 个月`] : []),
        ...(left > 0 ? [`${left} 天`] : []),
      ].join("零 ");
    },
    oneDay: "只有这一天",
    calendar: {
      name: "就业政策：要记住的日子",
      button: "放进手机日历",
      note: "存成一个日历文件，点开就能加进手机。截止日前 14 天会提醒您。里面没有您的回答。",
      done: "日历文件已经存好。",
      failed: "没能做出日历文件。请看看网络，再点一次。",
      opens: (title: string) => `${title}：从今天起可以申请`,
      opensToAsk: (title: string) => `${title}：从今天起可以去申请，由办理单位决定`,
      closes: (title: string) => `${title}：今天是最后一天`,
      where: (counter: string) => `去哪里办：${counter}`,
      phone: (number: string) => `电话：${number}`,
      lead: (office: string) => `负责单位：${office}`,
      window: (words: string) => `可以申请的时间：${words}`,
      reminder: (title: string) => `${title}：还有 14 天截止`,
      estimate:
        "这是照 2019 年的文件做的非官方估算，照您当时的回答算的。能不能办、给多少，由办理单位决定。",
    },
    near: {
      title: "还差一点",
      lead: "做到下面写的，就多一项。",
      more: (count: number) => `再看 ${count} 项`,
      or: "或者",
      number: (act: string, from: string, to: string, gap: string, more: boolean) =>
        `${act}：从 ${from}到 ${to}（${more ? "再加" : "减"} ${gap}）`,
      oneOf: (act: string, options: readonly string[]) =>
        `${act}：${options.map((option) => `「${option}」`).join("或")}`,
      brings: (label: string, from: string, to: string) => `「${label}」跟着从 ${from}变成 ${to}`,
      asIfOn: (day: string) => `日子按 ${day} 就做到来算。`,
      after: (titles: string) => `要先办好：${titles}`,
      gives: {
        eligible: "做到了就可以申请",
        conditional: "做到了就可以去问",
        earliest: (day: string) => `做到了，最早从 ${day} 起，还要看下面的回答`,
        from: (day: string) => `做到了，从 ${day} 起可以申请`,
        fromTo: (from: string, to: string) => `做到了，从 ${from} 到 ${to} 可以申请`,
        askFrom: (day: string) => `做到了，从 ${day} 起可以去申请`,
        askFromTo: (from: string, to: string) => `做到了，从 ${from} 到 ${to} 可以去申请`,
        unknown: "做到了，还要再答几个问题",
      },
      unknown: (count: number) => `还有 ${count} 项，做到了也要再答问题才知道`,
    },
    sheet: {
      steps: "先后和日子",
      near: "还差一点（做到了就能办）",
      after: (titles: string) => `先办好${titles}`,
      closes: (titles: string) => `办了就不能再拿${titles}`,
      earliest: (day: string) => `最早 ${day} 起，还差回答`,
      asIfOn: (day: string) => `按 ${day} 就做到算`,
    },
  },
  en: {
    title: "What to do next",
    colon: ": ",
    comma: ", ",
    stop: ".",
    semicolon: "; ",
    done: "What you have already",
    lead: "In this order, going by your answers. Do the first ones first.",
    empty: "Nothing can be applied for now, and nothing opens by waiting.",
    emptyWhy: (failing: number, held: number, open: number, over: number) =>
      [
        ...(open > 0 ? [`${open} still wait for your answers`] : []),
        ...(failing > 0 ? [`${failing} fail on a condition`] : []),
        ...(held > 0 ? [`${held} you have already`] : []),
        ...(over > 0 ? [`${over} are outside their period`] : []),
      ].join(", "),
    emptyNear: "Those under “Nearly there” open once you have done what is written there.",
    open: (count: number) =>
      `${manyOf(count, "more programme waits", "more programmes wait")} for an answer or two`,
    moreSteps: (count: number) => `${manyOf(count, "more step", "more steps")}`,
    when: {
      now: "Apply now",
      ask: "Ask now",
      from: (day: string) => `From ${day}`,
      later: "Later",
      open: "Answer first",
    },
    until: (day: string) => `By ${day}`,
    lastDay: (day: string, length: string) => `until ${day} (${length})`,
    office: "Go to: ",
    responsible: (name: string) => `Responsible: ${name}`,
    first: (titles: string) => `First obtain: ${titles}`,
    opens: (count: number, titles: string) => `Opens ${count} more: ${titles}`,
    closes: (titles: string) =>
      `Having this, you can no longer have: ${titles}. If you want one of those, ask before you decide.`,
    notWith: (titles: string) => `Only one of this and ${titles}.`,
    quoted: (title: string) => `“${title}”`,
    numbered: (title: string, number: number) => `“${title}” (step ${number})`,
    decides: (facts: string) => `The office decides: ${facts}`,
    decidesThen: (facts: string) => `The office must still decide on that day: ${facts}`,
    questions: "Answer these first:",
    questionsThen: "To be settled by then:",
    guide: "Steps and papers",
    timeline: {
      title: "Days to remember",
      today: "Today",
      asOf: "Day assessed",
      month: (year: number, month: number) =>
        `${"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")[month - 1] ?? ""} ${year}`,
      year: (year: number) => String(year),
      window: (from: string, to: string, length: string) => `${from} to ${to}, ${length}`,
      from: (day: string) => `from ${day}, with no last day set`,
      earliest: (day: string) => `from ${day} at the earliest`,
      until: (day: string, left: string) => `now until ${day}, ${left} left`,
      untilToday: (day: string) => `only ${day} is left`,
      dontMiss: ", do not miss it",
      afterSteps: (titles: string) => `first obtain ${titles}`,
      afterChanges: "first do what stands under “Nearly there”",
      afterAnswers: "questions remain",
      solid: "Solid bar: you can apply. ",
      dashed: "Dashed bar: something else comes first. ",
      arrow: "Arrow: it goes on for long.",
    },
    length: (months: number, days: number) => {
      const [years, rest, left] = partsOf(months, days);
      return [
        ...(years > 0 ? [manyOf(years, "year", "years")] : []),
        ...(rest > 0 ? [manyOf(rest, "month", "months")] : []),
        ...(left > 0 ? [manyOf(left, "day", "days")] : []),
      ].join(" and ");
    },
    oneDay: "that day only",
    calendar: {
      name: "Employment programmes: days to remember",
      button: "Add to my calendar",
      note: "Saves a calendar file; open it to add the days to your phone. You are reminded 14 days before a last day. Your answers are not in it.",
      done: "The calendar file is saved.",
      failed: "The calendar file could not be made. Check the connection and try again.",
      opens: (title: string) => `${title}: you can apply from today`,
      opensToAsk: (title: string) => `${title}: you can ask from today, the office decides`,
      closes: (title: string) => `${title}: last day to apply`,
      where: (counter: string) => `Go to: ${counter}`,
      phone: (number: string) => `Phone: ${number}`,
      lead: (office: string) => `Responsible: ${office}`,
      window: (words: string) => `You can apply: ${words}`,
      reminder: (title: string) => `${title}: 14 days left`,
      estimate:
        "An unofficial estimate of a document of 2019, by the answers you gave. The office decides whether and how much.",
    },
    near: {
      title: "Nearly there",
      lead: "Do what is written here, and one more opens.",
      more: (count: number) => `${manyOf(count, "more programme", "more programmes")}`,
      or: "or",
      number: (act: string, from: string, to: string, gap: string, more: boolean) =>
        `${act}: from ${from} to ${to} (${gap} ${more ? "more" : "less"})`,
      oneOf: (act: string, options: readonly string[]) =>
        `${act}: ${options.map((option) => `“${option}”`).join(" or ")}`,
      brings: (label: string, from: string, to: string) =>
        `“${label}” goes from ${from} to ${to} with it`,
      asIfOn: (day: string) => `The days are reckoned as if it were done on ${day}.`,
      after: (titles: string) => `First obtain: ${titles}`,
      gives: {
        eligible: "Then you can apply",
        conditional: "Then you can ask",
        earliest: (day: string) =>
          `Then from ${day} at the earliest, depending on the answers below`,
        from: (day: string) => `Then you can apply from ${day}`,
        fromTo: (from: string, to: string) => `Then you can apply from ${from} to ${to}`,
        askFrom: (day: string) => `Then you can ask from ${day}`,
        askFromTo: (from: string, to: string) => `Then you can ask from ${from} to ${to}`,
        unknown: "Then a few questions remain",
      },
      unknown: (count: number) => `${count} more, but with questions still to answer`,
    },
    sheet: {
      steps: "In which order, and when",
      near: "Nearly there (opens once done)",
      after: (titles: string) => `first obtain ${titles}`,
      closes: (titles: string) => `rules out ${titles}`,
      earliest: (day: string) => `from ${day} at the earliest, questions open`,
      asIfOn: (day: string) => `as if done on ${day}`,
    },
  },
});
