import type { whatIf as chinese } from "@/messages/what-if";
import { manyOf } from "./formats";

export const whatIf: typeof chinese = {
  title: "What if an answer were different?",
  lead: "Choose an answer or the assessment date, change it, and see what gets better and what gets worse. This is only a trial: your own answers and the printed sheet stay as they are.",
  pick: "What to change",
  placeholder: "Choose one",
  another: "You can change another one too",
  rest: "Other questions (no effect on the result now)",
  open: (label: string) => `${label} (not answered)`,
  day: "Assessment date",
  today: (day: string) => `${day} (today)`,
  try: "See what happens",
  asUnsure: "Treat it as “Not sure”",
  asToday: "Use today",
  loading: "Opening…",
  changes: "Answers you are trying",
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  spokenFromTo: (from: string, to: string) => `from “${from}” to “${to}”`,
  undo: "Undo",
  undoOf: (label: string) => `Undo the change of “${label}”`,
  drop: "Drop all and go back",
  use: "Use these answers",
  useNote:
    "Your own answers change only when you press this. The result above and the printed sheet then change too.",
  used: "These are your answers now, and the result has been computed again.",
  dropped: "Dropped. Nothing was changed.",
  tally: (changed: number, better: number, worse: number, other: number) =>
    `${manyOf(changed, "change", "changes")}: ${
      better + worse + other === 0
        ? "the result stays the same."
        : [
            ...(better > 0 ? [`${better} better`] : []),
            ...(worse > 0 ? [`${worse} worse`] : []),
            ...(other > 0 ? [`${other} otherwise different`] : []),
          ]
            .join(", ")
            .concat(".")
    }`,
  nothing: "What you can apply for, how much and until when: all of it stays as it is now.",
  totalSame: (yuan: string) =>
    `Subsidies, refunds and awards with a known figure still come to ${yuan}.`,
  totalFromTo: (from: string, to: string) =>
    `Subsidies, refunds and awards with a known figure go from ${from} to ${to}.`,
  opens: "Better for you",
  closes: "Worse for you",
  other: "Otherwise different",
  before: "Now",
  after: "After the change",
  lastDay: (words: string) => `Last day: ${words}`,
  conflict: "With this change some answers contradict each other",
};
