import type { Tried } from "../../testing/conformance/tried";

/** The pairs of each contradiction; those of the first go with all other contradictions. */
export const contradictionCases: Tried["contradictions"] = {
  "assessed-before-the-document": [[{ asOf: "2019-06-17" }, { asOf: "2019-06-18" }]],
  "assessed-far-ahead": [
    [
      { asOf: "2028-11-26", today: "2026-11-25" },
      { asOf: "2028-11-25", today: "2026-11-25" },
    ],
  ],
  "retired-under-45": [
    [
      { birthDate: "1974-09-02", reachedRetirementAge: true },
      { birthDate: "1974-09-01", reachedRetirementAge: true },
    ],
    [
      { birthDate: "1974-09-02", reachedRetirementAge: true },
      { birthDate: "1974-09-02", reachedRetirementAge: false },
    ],
  ],
  "school-left-before-ten": [
    [
      { birthDate: "1995-05-05", leftSchoolOn: "2005-05-04" },
      { birthDate: "1995-05-05", leftSchoolOn: "2005-05-05" },
    ],
  ],
  "business-before-1949": [
    [{ businessRegisteredOn: "1948-12-31" }, { businessRegisteredOn: "1949-01-01" }],
  ],
  "training-not-over": [
    [{ trainingEndedOn: "2019-09-02" }, { trainingEndedOn: "2019-09-01", completedTraining: true }],
  ],
  "working-and-drawing-benefit": [
    [
      { workStatus: "employed", receivingUnemploymentBenefit: true },
      { workStatus: "unemployed", receivingUnemploymentBenefit: true },
    ],
    [
      { workStatus: "self-employed", receivingUnemploymentBenefit: true },
      { workStatus: "self-employed", receivingUnemploymentBenefit: false },
    ],
  ],
  "other-status-and-drawing-benefit": [
    [
      { workStatus: "student", receivingUnemploymentBenefit: true },
      { workStatus: "student", receivingUnemploymentBenefit: false },
    ],
    [
      { workStatus: "student", receivingUnemploymentBenefit: true },
      { workStatus: "unemployed", receivingUnemploymentBenefit: true },
    ],
    [
      { workStatus: "student", receivingUnemploymentBenefit: true },
      { workStatus: "employed", receivingUnemploymentBenefit: true },
    ],
    [
      { workStatus: "student", receivingUnemploymentBenefit: true },
      { workStatus: "self-employed", receivingUnemploymentBenefit: true },
    ],
  ],
  "retired-and-drawing-benefit": [
    [
      { reachedRetirementAge: true, receivingUnemploymentBenefit: true },
      { reachedRetirementAge: null, receivingUnemploymentBenefit: true },
    ],
    [
      { reachedRetirementAge: true, receivingUnemploymentBenefit: true },
      { reachedRetirementAge: true, receivingUnemploymentBenefit: false },
    ],
  ],
  "benefit-without-a-year-of-insurance": [
    [
      { receivingUnemploymentBenefit: true, unemploymentInsuranceMonths: 11 },
      { receivingUnemploymentBenefit: true, unemploymentInsuranceMonths: 12 },
    ],
    [
      { receivingUnemploymentBenefit: true, unemploymentInsuranceMonths: 11 },
      { receivingUnemploymentBenefit: false, unemploymentInsuranceMonths: 11 },
    ],
  ],
  "no-business-but-details": [
    [
      { business: "planning", businessRegisteredOn: "2018-01-01" },
      { business: "planning", businessRegisteredOn: null },
    ],
    [
      { business: "none", businessRegisteredOn: "2018-01-01" },
      { business: "sole-trader", businessRegisteredOn: "2018-01-01" },
    ],
    [
      { business: "planning", businessOperating: true },
      { business: "planning", businessOperating: false },
    ],
  ],
  "self-employed-without-business": [
    [
      { workStatus: "self-employed", business: "none" },
      { workStatus: "self-employed", business: "planning" },
    ],
    [
      { workStatus: "self-employed", business: "none" },
      { workStatus: "employed", business: "none" },
    ],
  ],
  "unemployed-but-in-post": [
    [
      { workStatus: "unemployed", inPublicWelfarePost: true },
      { workStatus: "employed", inPublicWelfarePost: true },
    ],
    [
      { workStatus: "unemployed", inPublicWelfarePost: true },
      { workStatus: "unemployed", inPublicWelfarePost: false },
    ],
  ],
  "unemployed-but-insured-by-enterprise": [
    [
      { workStatus: "unemployed", insuredAs: "enterprise" },
      { workStatus: "unemployed", insuredAs: "flexible" },
    ],
    [
      { workStatus: "unemployed", insuredAs: "enterprise" },
      { workStatus: "employed", insuredAs: "enterprise" },
    ],
  ],
  "certificate-from-no-course": [
    [
      { completedTraining: false, certificateFromTraining: true },
      { completedTraining: true, certificateFromTraining: true },
    ],
    [
      { completedTraining: false, certificateFromTraining: true },
      { completedTraining: false, certificateFromTraining: false },
    ],
  ],
  "uninsured-but-insured-here": [
    [
      { insuredAs: "none", insuredHere: true },
      { insuredAs: "institution", insuredHere: true },
    ],
    [
      { insuredAs: "none", insuredHere: true },
      { insuredAs: "none", insuredHere: false },
    ],
  ],
  "not-registered-but-date": [
    [
      { registeredUnemployed: false, registeredUnemployedSince: "2019-01-01" },
      { registeredUnemployed: true, registeredUnemployedSince: "2019-01-01" },
    ],
    [
      { registeredUnemployed: false, registeredUnemployedSince: "2019-01-01" },
      { registeredUnemployed: false, registeredUnemployedSince: null },
    ],
  ],
  "dates-before-birth": [
    [
      { birthDate: "1995-05-05", businessRegisteredOn: "1995-05-05" },
      { birthDate: "1995-05-05", leftSchoolOn: "2018-01-01", businessRegisteredOn: "1995-05-06" },
    ],
    [
      { birthDate: "1995-05-05", leftSchoolOn: "1995-05-05" },
      { birthDate: "1995-05-05", leftSchoolOn: "1995-05-06" },
    ],
    [
      { birthDate: "1995-05-05", registeredUnemployedSince: "1995-05-05" },
      { birthDate: "1995-05-05", registeredUnemployedSince: "1995-05-06" },
    ],
  ],
  "uninsured-but-premium-paid": [
    [
      { paysUnemploymentInsurance: false, premiumPaidLastYearYuan: 0.01 },
      { paysUnemploymentInsurance: false, premiumPaidLastYearYuan: 0 },
    ],
    [
      { paysUnemploymentInsurance: false, premiumPaidLastYearYuan: 0.01 },
      { paysUnemploymentInsurance: true, premiumPaidLastYearYuan: 0.01 },
    ],
  ],
  "more-hired-than-staff": [
    [
      { newQualifiedHires: 11, staffNow: 10 },
      { newQualifiedHires: 10, staffNow: 10 },
    ],
  ],
  "more-retrained-than-staff": [
    [
      { retrainedStaff: 11, staffNow: 10 },
      { retrainedStaff: 10, staffNow: 10 },
    ],
  ],
  "more-passed-than-retrained": [
    [
      { retrainedStaff: 10, retrainedPassedAndKept: 11 },
      { retrainedStaff: 10, retrainedPassedAndKept: 10 },
    ],
  ],
  "no-hosting-but-interns": [
    [
      { hostsInterns: false, interns: 1 },
      { hostsInterns: false, interns: 0 },
    ],
    [
      { hostsInterns: false, interns: 1 },
      { hostsInterns: true, interns: 1 },
    ],
  ],
};
