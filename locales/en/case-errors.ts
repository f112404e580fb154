import type { caseErrors as chinese } from "@/messages/case-errors";

export const caseErrors: typeof chinese = {
  required: "It is missing",
  body: "The body must be an object with the member facts",
  object: "It must be an object",
  text: "It must be a text",
  day: "It must be a date written YYYY-MM-DD, such as 2019-09-01",
  notADay: "There is no such day; a date is written YYYY-MM-DD",
  notWhole: "It must be a whole number",
  tooManyDecimals: "It has more than two decimals",
  tooSmall: (least) => `It must be at least ${least}`,
  tooLarge: (most) => `It must be at most ${most}`,
  option: (ids) => `It must be one of ${ids.join(", ")}`,
  options: (ids) => `Every member must be one of ${ids.join(", ")}`,
  repeated: "It is given more than once",
  afterAssessment: "It cannot be after the assessment date",
  tooLongAgo: (years) => `It cannot be more than ${years} years before the assessment date`,
  unknownFact: "There is no fact of this name",
  unknownMember: "There is no such member; a request has asOf, statedOn and facts",
  otherApplicant: (owners) =>
    `Only ${owners.join(" or ")} states this; the applicant is another kind`,
  stop: ".",
  orNull: ", or null where it is not known.",
};
