import type { deskHandover as chinese } from "@/messages/desk-handover";

export const deskHandover: typeof chinese = {
  which: "Copies to print",
  choices: { both: "Both copies", citizen: "Applicant’s copy", office: "Office copy" },
  names: { citizen: "Applicant’s copy", office: "Office copy" },
  change: (said: string, now: string) => `handed over as ${said} → changed to ${now}`,
  officeFacts: "What offices hold",
  fill: "The office fills in the blanks",
};
