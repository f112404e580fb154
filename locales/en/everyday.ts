import type { everyday as chinese } from "@/messages/everyday";

export const everyday: typeof chinese = {
  words: [
    "subsidy: grant",
    "unemploy: out of work, jobless",
    "graduate: student, university, college",
    "enterprise: company, firm, employer",
    "sole trader: self-employed, shop",
    "farmer: herder, peasant, rural",
    "rural: farmer, herder",
    "insurance: social security, pension",
    "start-up: startup, business",
    "certificate: qualification",
  ].join("\n"),
};
