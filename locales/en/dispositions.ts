import type { dispositions as chinese } from "@/messages/dispositions";

export const dispositions: typeof chinese = {
  preamble: "Preamble",
  definition: "Definition",
  duty: "Duty of offices and others",
  programme: "Condition or benefit of a programme",
  funding: "Source of funds",
  process: "Procedure",
  responsibility: "Responsible offices",
};
