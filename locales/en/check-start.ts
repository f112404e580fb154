import type { checkStart as chinese } from "@/messages/check-start";

export const checkStart: typeof chinese = {
  heading: "First, who you are and where",
  lead: "One question a page. If you are not sure, say so. You can see results at any time. No name, identity number or phone number is asked.",
  applicant: "Who is this check for?",
  applicantHint: "You can switch later; answers already given are kept.",
  applicants: {
    person: {
      label: "Myself (a person)",
      hint: "Looking for work, starting up, casual work, farming or herding, newly graduated, or going through hardship.",
    },
    enterprise: {
      label: "An enterprise",
      hint: "A company, partnership or the like, on behalf of its staff. For a small shop of your own, choose “Myself”.",
    },
    institution: {
      label: "Another organisation",
      hint: "A trainer, start-up park, trade association, community job service or the like.",
    },
  },
  button: "Start",
  unsure: "Not sure",
  wrong: { heading: "Please check this", title: "Please check: " },
  wiped: "All answers are cleared.",
};
