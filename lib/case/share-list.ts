/**
 * What share codes say with a number: facts and options by their place in these lists. Codes are printed
 * on paper, so a place never changes its meaning: new facts and new options are added at the end, and
 * those that are given up stay where they are.
 */

/** A fact as share codes know it. */
export interface SharedFact {
  readonly id: string;
  readonly type: "yesNo" | "date" | "number" | "choice" | "set";
  /** The options of a choice or a set by their place. */
  readonly options: readonly (string | number)[];
  /** The fact of this name is now another one, with a place of its own: what codes say here is left out. */
  readonly givenUp?: true;
}

const shared =
  (type: SharedFact["type"]) =>
  (id: string, ...options: readonly (string | number)[]): SharedFact => ({ id, type, options });

const yesNo = shared("yesNo");
const date = shared("date");
const number = shared("number");
const choice = shared("choice");
const set = shared("set");

/** Every fact by its place. */
export const sharedFacts: readonly SharedFact[] = [
  choice(
    "district",
    "alxa-left",
    "alxa-right",
    "ejin",
    "hightech-zone",
    "tengger-zone",
    "ulanbuh-zone",
    "outside",
  ),
  choice("workStatus", "unemployed", "employed", "flexible", "self-employed", "student", "farming"),
  date("birthDate"),
  yesNo("reachedRetirementAge"),
  yesNo("canWork"),
  yesNo("wantsWork"),
  yesNo("registeredUnemployed"),
  yesNo("receivingUnemploymentBenefit"),
  number("unemploymentInsuranceMonths"),
  yesNo("leftJobInvoluntarily"),
  yesNo("laidOff"),
  yesNo("livingDifficulty"),
  yesNo("hardshipRecognised"),
  set(
    "hardshipCircumstances",
    "older",
    "disabled",
    "zero-employment-family",
    "landless",
    "subsistence-allowance",
    "long-unemployed",
    "long-unemployed-graduate",
  ),
  choice("business", "none", "planning", "sole-trader", "small-micro", "other"),
  yesNo("firstBusiness"),
  yesNo("startupSubsidyReceived"),
  date("businessRegisteredOn"),
  yesNo("businessOperating"),
  yesNo("otherLoans"),
  yesNo("graduate"),
  date("leftSchoolOn"),
  set(
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
  date("registeredUnemployedSince"),
  number("businessStaff"),
  number("staffInsuredMonths"),
  yesNo("completedTraining"),
  set(
    "certificates",
    "vocational-qualification",
    "skill-level",
    "special-ability",
    "training-completion",
  ),
  choice("certificateLevel", 5, 4, 3, 2, 1),
  yesNo("trainingAllowanceThisYear"),
  number("trainingDays"),
  yesNo("ruralLabourer"),
  number("appraisalFeeYuan"),
  yesNo("fiveCategories"),
  choice("insuredAs", "enterprise", "flexible", "none", "institution"),
  yesNo("inPublicWelfarePost"),
  choice("enterpriseSize", "micro", "small", "medium", "large"),
  yesNo("paysUnemploymentInsurance"),
  number("layoffsLastYear"),
  number("staffYearEnd"),
  number("premiumPaidLastYearYuan"),
  yesNo("temporaryDifficulty"),
  yesNo("recoveryExpected"),
  number("monthlySocialInsuranceYuan"),
  yesNo("needsFinancing"),
  number("newQualifiedHires"),
  number("staffNow"),
  yesNo("newHireContractsOneYear"),
  number("retrainedStaff"),
  { ...yesNo("retrainedPassedAndKept"), givenUp: true },
  number("trainingShortfallYuan"),
  yesNo("trainingSubsidyThisYear"),
  yesNo("sameItemPaidByInsurance"),
  number("apprentices"),
  number("apprenticeshipMonths"),
  yesNo("hostsInterns"),
  number("interns"),
  number("internshipMonths"),
  number("internRetentionPercent"),
  yesNo("lowIncomeHousehold"),
  yesNo("suddenHardship"),
  set(
    "institutionRoles",
    "startup-service",
    "incubator",
    "project-library",
    "training-provider",
    "training-base",
    "labour-exchange",
    "loan-fund-operator",
  ),
  number("entitiesServed"),
  choice("incubatorLevel", "none", "national", "regional"),
  number("projectSuccessPercent"),
  number("projectsCollected"),
  number("projectsReplicated"),
  yesNo("governmentRecognisedTrainer"),
  number("newStartupLoansYuan"),
  choice("graduateYearsMeasuredAt", "registration", "application"),
  yesNo("districtUnderPressure"),
  yesNo("unemploymentBenefitConfirmed"),
  yesNo("livingAllowanceConfirmed"),
  yesNo("minimumLivingConfirmed"),
  yesNo("temporaryReliefConfirmed"),
  number("localUnemploymentPercent"),
  yesNo("fundCoversOneYear"),
  yesNo("distressRecognised"),
  yesNo("guaranteeTermsMet"),
  yesNo("trainingReviewPassed"),
  yesNo("trainingOutcomesOutstanding"),
  yesNo("trainingBaseQualifies"),
  yesNo("labourExchangeListed"),
  yesNo("ruralProjectPurchased"),
  number("retrainedPassedAndKept"),
  yesNo("unemployedAtTraining"),
  date("trainingEndedOn"),
  yesNo("certificateFromTraining"),
  yesNo("benefitDuringTraining"),
  yesNo("insuredHere"),
  number("keyGroupHires"),
  yesNo("keyGroupHiresInsured"),
  yesNo("distressAccepted"),
];

/** How many facts the first layout had, and of which answers it meant something else. */
export const firstLayout = {
  facts: 84,
  /** "Not paid" was also to be said of insurance paid elsewhere. */
  meantOtherwise: (fact: string, answer: unknown): boolean =>
    fact === "insuredAs" && answer === "none",
};
