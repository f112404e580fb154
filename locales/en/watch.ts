import type { watch as zh } from "@/messages/watch";

/** What the command says that lists what is to be looked up again. */
export const watch: typeof zh = {
  nothing: (day: string) => `${day}: nothing needs to be looked up again.`,
  some: (day: string, count: number) => `${day}: ${count} to look up again or to ask about:`,
  kinds: {
    value: (day: string) => `looked up on ${day}, more than 90 days ago`,
    paper: (day: string) => `ends on ${day}`,
    confirmation: (day: string) => `the office’s word is a year old on ${day}: ask again`,
    open: (day: string) => `not known since ${day}`,
  },
  usage: "Usage: npm run --silent watch [-- YYYY-MM-DD]. Without a day it is today in Shanghai.",
};
