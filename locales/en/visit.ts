import type { visit as chinese } from "@/messages/visit";

export const visit: typeof chinese = {
  region: "Result from a link",
  title: "The result in the link",
  theirs: "You are looking at someone else’s result",
  brought: "This result came from a link",
  back: "Back to my own",
  begin: "Start my own check",
  use: "Continue with this one",
  replaces:
    "Your own answers have not been touched. They are replaced only if you choose “Continue with this one”.",
  unsaved:
    "Choose “Continue with this one” to change these answers or answer more questions in this window.",
  used: "Done. You are continuing with these answers.",
  returned: "You are back at your own result.",
  offer: {
    heading: "Use the answers in the link, or your own?",
    lead: (theirs, own) =>
      `The link holds ${theirs} ${theirs === 1 ? "answer" : "answers"}. In this window you already have ${own} of your own, and they differ.`,
    note: "If you use those in the link, they replace your own.",
  },
};
