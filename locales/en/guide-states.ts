import type { periodStates as chinese } from "@/messages/guide-states";

export const periodStates: typeof chinese = {
  now: "In force",
  over: "Period is over",
  before: "Not yet begun",
};
