import type { Effort } from "../../engine/language/document";

/** As `npm run questions` has it for a job seeker and for random enterprises and institutions on 30 November 2026; a person with a business takes longer. */
export const effort: readonly Effort[] = [
  { id: "person", pages: 13, minutes: 10 },
  { id: "enterprise", pages: 8, minutes: 3 },
  { id: "institution", pages: 3, minutes: 2 },
];
