import type { guard as chinese } from "@/messages/guard";
import { manyOf } from "./formats";

export const guard: typeof chinese = {
  title: "The screen is covered",
  seconds: (left: number) => `${manyOf(left, "second", "seconds")} left`,
  desk: {
    lead: "Nobody has used the desk for 3 minutes, so what was entered is covered. After 10 minutes it is wiped.",
    soon: "Unless someone presses “Continue” within a minute, everything entered is wiped.",
    open: "Continue",
    next: "Wipe and call the next person",
    wiped: "Nobody used the desk for 10 minutes. Everything about the last person has been wiped.",
    begin: "Begin with the next person",
  },
  list: {
    lead: "Nobody has used this page for 3 minutes, so the list and its results are covered. What is being worked out goes on. After 10 minutes everything is wiped.",
    soon: "Unless someone presses “Continue” within a minute, the list and its results are wiped.",
    open: "Continue",
    next: "Wipe and choose another list",
    wiped:
      "Nobody used this page for 10 minutes. The list and its results have been wiped completely.",
    begin: "Choose a list",
  },
};
