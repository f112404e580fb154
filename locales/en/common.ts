import type { common as chinese } from "@/messages/common";

export const common: typeof chinese = {
  skipToContent: "Skip to content",
  mainNavigation: "Main",
  check: "Check",
  policies: "Policies",
  loans: "Loans",
  clauses: "Clauses",
  departments: "Offices",
  footer: {
    unofficial: "This is an unofficial estimate.",
    decision: "The responsible office decides.",
    privacy: "We do not keep your answers or pass them on.",
    document: "What the document says",
    law: "Later papers",
    desk: "Counter staff",
  },
  notFound: {
    title: "Page not found",
    body: "The address may be mistyped, or the page has moved.",
    home: "Go to the home page",
  },
};
