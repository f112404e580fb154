import type { RawPublicodes } from "publicodes";

/**
 * Programmes that publicodes can express. It knows no sets and cannot add years to a day; a length
 * of time in years comes out right for most ages, but not for every one from a 29 February or a 1 January.
 */

const stated = [
  "district",
  "birthDate",
  "reachedRetirementAge",
  "workStatus",
  "canWork",
  "wantsWork",
  "registeredUnemployed",
  "receivingUnemploymentBenefit",
  "unemploymentInsuranceMonths",
  "leftJobInvoluntarily",
  "laidOff",
  "livingDifficulty",
  "hardshipRecognised",
  "business",
  "ruralLabourer",
  "inPublicWelfarePost",
  "insuredAs",
  "insuredHere",
  "districtUnderPressure",
  "unemploymentBenefitConfirmed",
  "livingAllowanceConfirmed",
] as const;

const unemployed = "workStatus = 'unemployed'";
const workingAge = [
  "age >= 16 an",
  { "une de ces conditions": ["age < 45 an", "reachedRetirementAge = non"] },
];

const programmes: Readonly<Record<string, readonly unknown[]>> = {
  "startup-premises": [
    {
      "une de ces conditions": [
        unemployed,
        { "toutes ces conditions": ["workStatus = 'self-employed'", "registeredUnemployed"] },
      ],
    },
    "business != 'none'",
    "districtUnderPressure",
  ],
  "rural-training": ["ruralLabourer", ...workingAge],
  "unemployment-registration": [
    ...workingAge,
    "canWork",
    "wantsWork",
    unemployed,
    "registeredUnemployed = non",
  ],
  "social-insurance-subsidy": [
    "hardshipRecognised",
    { "une de ces conditions": ["insuredAs = 'enterprise'", "insuredAs = 'flexible'"] },
    "insuredHere",
  ],
  "post-subsidy": ["hardshipRecognised", "inPublicWelfarePost"],
  "unemployment-benefit": [
    ...workingAge,
    "registeredUnemployed",
    unemployed,
    "wantsWork",
    "unemploymentInsuranceMonths >= 12",
    "leftJobInvoluntarily",
    "receivingUnemploymentBenefit = non",
    "unemploymentBenefitConfirmed",
  ],
  "unemployed-medical-insurance": ["receivingUnemploymentBenefit", unemployed],
  "temporary-living-allowance": [
    "laidOff",
    unemployed,
    "livingDifficulty",
    "livingAllowanceConfirmed",
  ],
};

/** Ids of the programmes, and the rule of each. */
export const ruleNames: ReadonlyMap<string, string> = new Map(
  Object.keys(programmes).map((id) => [id, id.replaceAll("-", " ")]),
);

/** Facts that the rules read, without the day. */
export const statedFacts: readonly string[] = stated;

/** Everything in the form of publicodes. */
export const rules = {
  asOf: null,
  ...Object.fromEntries(stated.map((fact) => [fact, null])),
  age: { durée: { depuis: "birthDate", "jusqu'à": "asOf", unité: "an" } },
  ...Object.fromEntries(
    Object.entries(programmes).map(([id, conditions]) => [
      id.replaceAll("-", " "),
      { "toutes ces conditions": ["district != 'outside'", ...conditions] },
    ]),
  ),
} as RawPublicodes<string>;
