import type { checkPosted as chinese } from "@/messages/check-posted";

export const checkPosted: typeof chinese = {
  wipeNote:
    "After clearing, please close the whole browser too: it may still remember the forms you sent.",
  browserKeeps:
    "The browser itself may still remember the forms you sent: going back or reloading may show them again. Closing the whole browser is safest. On a computer that others use too, use a private window next time.",
};
