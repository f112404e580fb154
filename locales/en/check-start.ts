import type { checkStart as chinese } from "@/messages/check-start";

export const checkStart: typeof chinese = {
  heading: "First, who is this for and where?",
  lead: "One question a page. If you do not know an answer, choose “Not sure”. You can see results at any time. We do not ask for names, identity numbers or phone numbers.",
  applicant: "Are you checking for yourself or for an organisation?",
  applicantHint: "You can change this later. Answers you have already given are kept.",
  button: "Start",
  unsure: "Not sure",
  wrong: { heading: "Please check this", title: "Please check: " },
  wiped: "All answers are cleared.",
  awaited: "Your answers are here. Opening…",
};
