import type { checkStart as chinese } from "@/messages/check-start";

export const checkStart: typeof chinese = {
  heading: "First, who you are and where",
  lead: "One question a page. If you are not sure, say so. You can see results at any time. No name, identity number or phone number is asked.",
  applicant: "Who is this check for?",
  applicantHint: "You can switch later; answers already given are kept.",
  button: "Start",
  unsure: "Not sure",
  wrong: { heading: "Please check this", title: "Please check: " },
  wiped: "All answers are cleared.",
};
