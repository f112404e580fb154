import type { common as chinese } from "@/messages/common";

export const common: typeof chinese = {
  product: "Alxa Employment Policy Check",
  productShort: "Employment Policy Check",
  description:
    "Answer a few questions and see which grants, loans and services of Alxa League’s employment policy you can apply for.",
  skipToContent: "Skip to content",
  mainNavigation: "Main",
  check: "Check",
  policies: "Policies",
  loans: "Loans",
  clauses: "Clauses",
  departments: "Offices",
  footer: {
    unofficial: "This is an unofficial estimate.",
    basis:
      "It follows the employment policy that Alxa League issued on 18 June 2019. Rules may have changed since.",
    decision: "The responsible office decides.",
    privacy: "We keep none of your answers and pass none on.",
    document: "What the document says",
    desk: "Counter staff",
  },
  notFound: {
    title: "Page not found",
    body: "The address may be mistyped, or the page has moved.",
    home: "Go to the home page",
  },
  error: {
    title: "Something went wrong on this page",
    body: "Please try again. Your answers are still on this device.",
    retry: "Try again",
    home: "Go to the home page",
  },
};
