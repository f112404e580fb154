import { internshipMonths } from "./common";
import { companyFacts } from "./enterprise/company";
import { difficulty } from "./enterprise/difficulty";
import { hiring } from "./enterprise/hiring";
import { interns } from "./enterprise/interns";
import { apprentices, retraining } from "./enterprise/training";

/** Facts that an enterprise states, by id. */
export const enterprise = {
  ...companyFacts,
  ...difficulty,
  ...hiring,
  ...retraining,
  ...apprentices,
  ...interns,
  internshipMonths,
} as const;
