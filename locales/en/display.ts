import type { display as chinese } from "@/messages/display";

export const display: typeof chinese = {
  label: "Display",
  choices: {
    large: "Large print",
    usual: "Standard print",
    strong: "Strong contrast",
    soft: "Usual contrast",
  },
};
