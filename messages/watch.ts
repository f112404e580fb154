import type { Due } from "@/lib/policy/engine";

/** What the command says that lists what is to be looked up again. */
export const watch = {
  nothing: (day: string) => `${day}：没有要重新查的。`,
  some: (day: string, count: number) => `${day}：有 ${count} 项要重新查或者去问：`,
  kinds: {
    value: (day: string) => `${day} 查过，已经过了 90 天`,
    paper: (day: string) => `${day} 到期`,
    confirmation: (day: string) => `办理单位的答复到 ${day} 满一年，再问一次`,
    open: (day: string) => `${day} 起怎么规定不知道`,
  } satisfies Readonly<Record<Due["kind"], (day: string) => string>>,
  usage: "用法：npm run --silent watch [-- YYYY-MM-DD]。不写日期就是今天（北京时间）。",
};
