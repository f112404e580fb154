import type { applicantTexts as chinese } from "@/messages/applicants";

export const applicantTexts: typeof chinese = {
  person: {
    name: "Person",
    many: "Individuals",
    one: "a person",
    answer: "A person",
    choice: "Myself (a person)",
    also: "an individual",
    hint: "Looking for work, starting up, casual work, farming or herding, newly graduated, or going through hardship.",
  },
  enterprise: {
    name: "Enterprise",
    many: "Enterprises",
    one: "an enterprise",
    answer: "An enterprise",
    choice: "An enterprise",
    also: "a company",
    hint: "A company, partnership or the like, on behalf of its staff. For a small shop of your own, choose “Myself”.",
  },
  institution: {
    name: "Institution",
    many: "Institutions",
    one: "an institution",
    answer: "Another organisation",
    choice: "Another organisation",
    also: "an organisation",
    hint: "A trainer, start-up park, trade association, community job service or the like.",
  },
};
