import type { pageError as chinese } from "@/messages/page-error";

export const pageError: typeof chinese = {
  title: "Something went wrong on this page",
  body: "Please try again. Your answers are still on this device.",
  call: "If it is urgent, call and ask.",
  retry: "Try again",
  home: "Go to the home page",
};
