import type { Tried } from "../../testing/conformance/tried";
import { alxa2019 } from "../index";
import { examplesByProgramme } from "../programmes/all-examples";
import { contradictionCases } from "./contradiction-cases";
import { randomDay, randomFacts, randomValue } from "./random-facts";

/** The document with its examples and random cases. */
export const triedAlxa2019: Tried = {
  document: alxa2019,
  asOf: "2019-09-01",
  examples: examplesByProgramme,
  contradictions: contradictionCases,
  random: {
    day: randomDay,
    value: randomValue,
    facts: randomFacts,
    // Whether retirement plays a part goes by the assessment date.
    onAnyDay: { reachedRetirementAge: false },
    beginner: {
      applicant: "person",
      district: "alxa-left",
      birthDate: "1980-01-01",
      reachedRetirementAge: false,
      workStatus: "unemployed",
      canWork: true,
      wantsWork: true,
      registeredUnemployed: false,
      hardshipCircumstances: ["older"],
      hardshipRecognised: false,
      inPublicWelfarePost: false,
      receivingUnemploymentBenefit: false,
    },
  },
};
