import type { refused as chinese } from "@/messages/refused";

export const refused: typeof chinese = {
  400: {
    title: "This request cannot be read",
    body: "The address may have been copied wrongly. Please start from the home page.",
  },
  405: {
    title: "This page cannot be opened like this",
    body: "Please start from the home page and go on from there.",
  },
  500: {
    title: "Something went wrong on this page",
    body: "Please try again later. We have kept none of your answers.",
  },
  503: {
    title: "This site cannot be reached just now",
    body: "This page is not saved on your device; open it when the network is back. The check, the result and other pages that you have opened can be reached from the home page.",
  },
};
