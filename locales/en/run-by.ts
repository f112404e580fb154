import type { runBy as chinese } from "@/messages/run-by";

export const runBy: typeof chinese = {
  title: "Run by",
  notStated: "Whoever runs this site has not said who they are.",
  notOfficial: "Not a government website.",
  contactNotStated: "No contact is stated.",
  filing: (number) => `Filing number ${number}`,
  checked: (day) => `Last checked on ${day}`,
  notChecked: "No day of the last check is stated",
  call: "Call and ask",
};
