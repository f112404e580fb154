import type { applicantTexts as chinese } from "@/messages/applicants";

export const applicantTexts: typeof chinese = {
  person: {
    name: "Person",
    many: "Individuals",
    one: "a person",
    answer: "A person",
    choice: "For myself",
    also: "an individual",
    hint: "You are looking for work, starting a business, doing casual work, farming or herding, newly graduated, or in hardship. Choose this too if you run a small shop of your own.",
  },
  enterprise: {
    name: "Enterprise",
    many: "Enterprises",
    one: "an enterprise",
    answer: "An enterprise",
    choice: "For an enterprise",
    also: "a company",
    hint: "You act for a company, partnership or similar, or for its staff.",
  },
  institution: {
    name: "Institution",
    many: "Institutions",
    one: "an institution",
    answer: "Another organisation",
    choice: "For another organisation",
    also: "an organisation",
    hint: "Not an enterprise: a training provider, start-up park, trade association, community job service or similar.",
  },
};
