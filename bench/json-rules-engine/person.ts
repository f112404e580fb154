import type { RuleProperties } from "json-rules-engine";
import {
  atLeast,
  atMost,
  equal,
  hardshipOrZeroEmploymentFamily,
  hasOneOf,
  inForce,
  is,
  lessThan,
  no,
  oneOf,
  rule,
  ruleAnywhere,
  trained,
  unemployed,
  workingAge,
  yes,
} from "./conditions";

/** The programmes for persons, written by hand from the document for json-rules-engine. */
export const personRules: readonly RuleProperties[] = [
  rule(
    "startup-loan-individual",
    {
      any: [
        yes("registeredUnemployed"),
        yes("hardshipRecognised"),
        yes("graduate"),
        hasOneOf(
          "loanGroups",
          "veteran",
          "released-prisoner",
          "overcapacity-worker",
          "returning-migrant",
          "online-merchant",
          "registered-poor",
          "rural-entrepreneur",
          "disabled",
          "returned-graduate",
        ),
      ],
    },
    no("otherLoans"),
    oneOf("business", "sole-trader", "small-micro", "other"),
  ),
  rule(
    "startup-loan-graduate",
    yes("graduate"),
    atMost("leftSchoolOn", { fact: "asOf" }),
    no("otherLoans"),
    oneOf("business", "sole-trader", "small-micro", "other"),
    atMost("businessRegisteredOn", { fact: "fiveYearsAfterSchool" }),
    atLeast("asOf", { fact: "twoYearsInBusiness" }),
    yes("businessOperating"),
    atLeast("businessStaff", 5),
    atLeast("staffInsuredMonths", 12),
  ),
  rule(
    "startup-subsidy",
    yes("firstBusiness"),
    oneOf("business", "sole-trader", "small-micro"),
    yes("businessOperating"),
    atLeast("asOf", { fact: "oneYearInBusiness" }),
    no("startupSubsidyReceived"),
    {
      any: [
        yes("hardshipRecognised"),
        {
          all: [
            yes("graduate"),
            atMost("leftSchoolOn", { fact: "asOf" }),
            atMost("businessRegisteredOn", { fact: "twoYearsAfterSchool" }),
            {
              any: [
                atMost("asOf", { fact: "twoYearsAfterSchool" }),
                equal("graduateYearsMeasuredAt", "registration"),
              ],
            },
          ],
        },
      ],
    },
  ),
  rule(
    "startup-premises",
    {
      any: [
        unemployed,
        { all: [equal("workStatus", "self-employed"), yes("registeredUnemployed")] },
      ],
    },
    is("business", "notEqual", "none"),
    yes("districtUnderPressure"),
  ),
  rule(
    "youth-internship",
    ...inForce("2019-01-01", "2021-12-31"),
    unemployed,
    {
      any: [
        {
          all: [
            atLeast("asOf", { fact: "sixteenthBirthday" }),
            lessThan("asOf", { fact: "twentyFifthBirthday" }),
          ],
        },
        {
          all: [
            yes("graduate"),
            atMost("leftSchoolOn", { fact: "asOf" }),
            atMost("asOf", { fact: "twoYearsAfterSchool" }),
          ],
        },
      ],
    },
    atLeast("internshipMonths", 3),
    atMost("internshipMonths", 12),
  ),
  rule("vocational-training-subsidy", ...trained),
  rule(
    "training-living-allowance",
    ...inForce("2019-01-01", "2020-12-31"),
    ...trained,
    atLeast("trainingEndedOn", "2019-01-01"),
    hardshipOrZeroEmploymentFamily,
    no("benefitDuringTraining"),
    no("trainingAllowanceThisYear"),
  ),
  rule("rural-training", yes("ruralLabourer"), ...workingAge),
  rule(
    "appraisal-fee-subsidy",
    yes("ruralLabourer"),
    yes("completedTraining"),
    hasOneOf("certificates", "vocational-qualification", "special-ability"),
    yes("certificateFromTraining"),
  ),
  ruleAnywhere(
    "skill-upgrade-subsidy",
    equal("workStatus", "employed"),
    equal("insuredAs", "enterprise"),
    yes("insuredHere"),
    {
      any: [
        {
          all: [...inForce("2019-01-01", "2020-12-31"), atLeast("unemploymentInsuranceMonths", 12)],
        },
        atLeast("unemploymentInsuranceMonths", 36),
      ],
    },
    hasOneOf("certificates", "vocational-qualification", "skill-level"),
    oneOf("certificateLevel", 5, 4, 3),
  ),
  rule(
    "unemployment-registration",
    ...workingAge,
    yes("canWork"),
    yes("wantsWork"),
    unemployed,
    no("registeredUnemployed"),
  ),
  rule(
    "hardship-recognition",
    ...workingAge,
    yes("registeredUnemployed"),
    hasOneOf(
      "hardshipCircumstances",
      "older",
      "disabled",
      "zero-employment-family",
      "landless",
      "subsistence-allowance",
      "long-unemployed",
      "long-unemployed-graduate",
    ),
    no("hardshipRecognised"),
  ),
  rule(
    "social-insurance-subsidy",
    yes("hardshipRecognised"),
    oneOf("insuredAs", "enterprise", "flexible"),
    yes("insuredHere"),
  ),
  rule("post-subsidy", yes("hardshipRecognised"), yes("inPublicWelfarePost")),
  rule(
    "unemployment-benefit",
    ...workingAge,
    yes("registeredUnemployed"),
    unemployed,
    yes("wantsWork"),
    atLeast("unemploymentInsuranceMonths", 12),
    yes("leftJobInvoluntarily"),
    no("receivingUnemploymentBenefit"),
    yes("unemploymentBenefitConfirmed"),
  ),
  rule("unemployed-medical-insurance", yes("receivingUnemploymentBenefit"), unemployed),
  rule(
    "key-group-tax-relief",
    ...inForce("2019-01-01", "2027-12-31"),
    equal("business", "sole-trader"),
    atMost("businessRegisteredOn", { fact: "asOf" }),
    atMost("asOf", { fact: "lastDayOfTaxRelief" }),
    {
      any: [
        {
          all: [
            yes("registeredUnemployed"),
            {
              any: [
                atMost("sixMonthsUnemployed", { fact: "businessRegisteredOn" }),
                hasOneOf(
                  "hardshipCircumstances",
                  "zero-employment-family",
                  "subsistence-allowance",
                ),
              ],
            },
          ],
        },
        hasOneOf("loanGroups", "registered-poor"),
        {
          all: [
            yes("graduate"),
            is("yearOfLeavingSchool", "equal", { fact: "yearOfRegistration" }),
          ],
        },
      ],
    },
  ),
  rule(
    "public-welfare-post",
    ...workingAge,
    unemployed,
    yes("canWork"),
    hardshipOrZeroEmploymentFamily,
    no("inPublicWelfarePost"),
  ),
  rule(
    "temporary-living-allowance",
    yes("laidOff"),
    unemployed,
    yes("livingDifficulty"),
    yes("livingAllowanceConfirmed"),
  ),
  rule("minimum-living-guarantee", yes("lowIncomeHousehold"), yes("minimumLivingConfirmed")),
  rule("temporary-relief", yes("suddenHardship"), yes("temporaryReliefConfirmed")),
];
