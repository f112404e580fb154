import type { resultActions as chinese } from "@/messages/result-actions";

export const resultActions: typeof chinese = {
  print: "Print the sheet",
  copy: "Copy link",
  copied: "Link copied.",
  copyFailed: "The link could not be copied. Please select it below and copy it yourself.",
  copyNote:
    "The link carries your answers: whoever has it can see them. Send it only to people you trust.",
  link: "Link to this result",
  wipe: "Clear all answers",
  wipeNote: "After that, none of your answers stay on this device.",
  more: "Change answers",
};
