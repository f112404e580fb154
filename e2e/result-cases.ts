import { expect, type Page } from "@playwright/test";
import {
  enterprise as enterpriseFacts,
  graduate as graduateFacts,
} from "../components/result/testing";
import { result } from "../locales/result";

/** A case as the pages keep it in the tab. */
export interface StoredCase {
  readonly asOf: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Left school in 2018, a stall since August 2018, four people taken on. */
export const graduate: StoredCase = { asOf: "2019-09-01", facts: graduateFacts };

/** Left school 20 months ago; the firm is ten months old, with three people insured for ten months. */
export const founder: StoredCase = {
  asOf: "2026-11-23",
  facts: {
    ...graduate.facts,
    birthDate: "2003-04-12",
    leftSchoolOn: "2025-03-23",
    businessRegisteredOn: "2026-01-23",
    businessStaff: 3,
    staffInsuredMonths: 10,
  },
};

/** Laid off at 47, registered, recognised, trained: seven programmes to apply for. */
export const unemployed: StoredCase = {
  asOf: "2019-09-01",
  facts: {
    applicant: "person",
    district: "ejin",
    workStatus: "unemployed",
    birthDate: "1972-04-12",
    reachedRetirementAge: false,
    canWork: true,
    wantsWork: true,
    registeredUnemployed: true,
    registeredUnemployedSince: "2019-01-10",
    receivingUnemploymentBenefit: false,
    unemploymentInsuranceMonths: 60,
    leftJobInvoluntarily: true,
    laidOff: true,
    livingDifficulty: true,
    hardshipRecognised: true,
    business: "none",
    graduate: false,
    otherLoans: false,
    loanGroups: [],
    completedTraining: true,
    unemployedAtTraining: true,
    trainingEndedOn: "2019-06-30",
    certificates: ["training-completion"],
    certificateFromTraining: true,
    benefitDuringTraining: false,
    trainingAllowanceThisYear: false,
    trainingDays: 30,
    ruralLabourer: true,
    insuredAs: "none",
    inPublicWelfarePost: false,
    internshipMonths: 0,
    lowIncomeHousehold: false,
    suddenHardship: false,
  },
};

/** A herder who has answered a few questions only. */
export const herder: StoredCase = {
  asOf: "2019-09-01",
  facts: {
    applicant: "person",
    district: "alxa-right",
    workStatus: "farming",
    birthDate: "1980-03-02",
    ruralLabourer: true,
    business: "planning",
    graduate: false,
    hardshipRecognised: null,
  },
};

/** An enterprise in a hard year that keeps its staff. */
export const enterprise: StoredCase = { asOf: "2019-09-01", facts: enterpriseFacts };

/** The address of the result page in a language. */
export const resultPath = { zh: "/result", en: "/en/result" } as const;

/** Has the tab keep a case, as if it had just been answered there. */
export async function keepCase(page: Page, stored: StoredCase | null): Promise<void> {
  await page.addInitScript((text) => {
    const seeded = "seeded";
    if (text === null || sessionStorage.getItem(seeded)) return;
    sessionStorage.setItem(seeded, "yes");
    sessionStorage.setItem("case", text);
  }, stored && JSON.stringify(stored));
}

/** Opens the result of a case and waits until the page has read it. */
export async function openResult(
  page: Page,
  stored: StoredCase | null,
  locale: "zh" | "en" = "zh",
): Promise<void> {
  await keepCase(page, stored);
  await page.goto(resultPath[locale]);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect(page.getByText(result[locale].loading)).toHaveCount(0);
}
