import type { runBy as chinese } from "@/messages/run-by";

export const runBy: typeof chinese = {
  title: "Run by",
  notStated: "not stated",
  notOfficial: "not a government website",
  filing: (number) => `filing number ${number}`,
  checked: (day) => `last checked on ${day}`,
  notChecked: "the day it was last checked is not stated",
  call: "Call and ask",
};
