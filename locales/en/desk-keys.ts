import type { deskKeys as chinese } from "@/messages/desk-keys";

export const deskKeys: typeof chinese = {
  title: "Keys of the desk",
  lead: "Function keys work anywhere. The others work where the cursor is in such a field.",
  groups: [
    {
      title: "Anywhere",
      keys: [
        ["F1", "This list (or ? in a field)"],
        ["F2", "To the next fact to ask for: the applicant’s first, then the office’s"],
        ["F3", "Take in a handed-over result: scan, image or paste"],
        ["F4", "To the verdicts"],
        ["F8", "To the assessment date"],
        ["F9", "Print"],
        ["F10", "Next person: clears everything"],
      ],
    },
    {
      title: "Moving",
      keys: [
        ["Enter", "Next field"],
        ["Shift + Enter", "Field before"],
        ["Tab", "Next control, Shift + Tab back"],
      ],
    },
    {
      title: "Yes or no",
      keys: [
        ["y or 1", "Yes"],
        ["n or 2", "No"],
        ["u or 0", "Not sure"],
        ["Backspace", "Takes the answer back"],
      ],
    },
    {
      title: "One or several from a list",
      keys: [
        ["1, 2, 3 …", "The answer with that digit; in a list of several, once more removes it"],
        ["A letter", "The next answer that begins with it; in a list of several, Space adds it"],
        ["0", "Of several: none of them; of one: not sure"],
        ["u", "Not sure"],
        ["Backspace", "Takes the answer back"],
      ],
    },
    {
      title: "Dates and numbers",
      keys: [
        ["19990305", "5 March 1999; 1999-3-5 and 1999.3.5 do as well"],
        ["u", "Not sure"],
        ["↓", "Takes the published figure beside the field"],
      ],
    },
    {
      title: "Among the verdicts",
      keys: [
        ["↑ ↓", "Programme before, programme after; Home and End to the ends"],
        ["Enter", "Opens or closes one to show its conditions"],
        ["v", "The whole result"],
      ],
    },
  ],
};
