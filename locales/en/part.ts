import type { part as chinese } from "@/messages/part";

export const part: typeof chinese = {
  title: "This part of the page did not load",
  why: "There may be no signal, the connection may be slow, or the site may just have been updated. What you entered is still here.",
  again: "Try again",
  trying: "Trying again…",
  still: "It still did not load. Check your signal and try again in a moment.",
  reload: "Reload this page",
  simple: "Go on with simpler pages",
};
