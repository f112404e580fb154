import type { lawSwitch as chinese } from "@/messages/law-switch";

export const lawSwitch: typeof chinese = {
  label: (year: number) => `The document of ${year} only`,
  hint: "Without later papers and without what offices have said since.",
  on: (year: number) =>
    `This goes by the document of ${year} alone. Later papers and what offices have said since are left out.`,
};
