import type { guideDepartments as chinese } from "@/messages/guide-departments";
import { formats } from "./formats";

export const guideDepartments: typeof chinese = {
  title: "Where to go, and who is responsible",
  description:
    "Where to apply for each programme, which number to call, and the counters in each banner and zone. What each department leads and takes part in, and what it is called now.",
  lead: "Apply at a counter. The departments that the document names for each article are responsible for it, but you do not hand in papers there. If you do not know whom to ask, call one of these numbers first.",
  hotlines: "Call first",
  hotlinesLead: "These are national numbers; dial them as they are from within the league.",
  hotlinesOwn:
    "Some of these numbers were entered by whoever runs this site; dial them as they are from within the league.",
  forCounters: "Ask about:",
  forProgrammes: "Only for:",
  allCounters: "Ask about any counter.",
  where: "Where to go",
  whereLead: "Each counter, with the programmes you apply for there.",
  named: "Here, as the document says",
  usual: "Usually here; the document does not say",
  offices: "Who is responsible for what",
  officesLead:
    "Each article of the document names the responsible departments; the first one leads.",
  leads: "Leads",
  joins: "Takes part in",
  joined: (count: number) =>
    formats.plural(count, {
      one: "The programme it takes part in",
      other: `The ${count} programmes it takes part in`,
    }),
  later: (now: string) => `Now the ${now}, as published locally.`,
  others: (list: string) =>
    `The document also speaks of “other departments and units concerned” without naming them: ${list}.`,
  counters: "Counters in each banner and zone",
  countersLead:
    "Each banner and zone publishes its own phone numbers, addresses and opening hours. If you do not find them here, call first:",
  operator: "For whoever runs this site: how to fill this in",
  operatorText:
    "In the file operator.json, enter the phone, address, hours and map that the banner or zone has published (the page /operator has a form for it). Then start the site again. This page, the guides and the results will show them; the printed sheet shows the phone. Enter nothing that was not published.",
};
