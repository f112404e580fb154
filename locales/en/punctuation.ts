import type { punctuation as chinese } from "@/messages/punctuation";

export const punctuation: typeof chinese = {
  listJoin: ", ",
  longListJoin: "; ",
  comma: ", ",
  semicolon: "; ",
  colon: ": ",
  stop: ".",
  gap: " ",
};
