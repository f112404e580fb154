/** How a fact is answered on its page: a value of its form, a date, several boxes, or 不清楚. */
export type Answer = string | readonly string[] | null;

/** Someone's answers by fact; what is not named is answered `no`, 0, or with nothing of a list. */
export type Answers = Readonly<Record<string, Answer>>;

/** A person of 35 out of work, registered, insured for three years, dismissed by the employer. */
export const jobSeeker: Answers = {
  applicant: "person",
  district: "alxa-left",
  workStatus: "unemployed",
  birthDate: ["1991", "3", "27"],
  canWork: "yes",
  wantsWork: "yes",
  registeredUnemployed: "yes",
  unemploymentInsuranceMonths: "36",
  leftJobInvoluntarily: "yes",
  business: "none",
  insuredAs: "none",
};

/** A person of 45 out of work, who has done a course. */
export const unemployed: Answers = {
  applicant: "person",
  district: "ejin",
  workStatus: "unemployed",
  birthDate: ["1974", "3", "5"],
  canWork: "yes",
  wantsWork: "yes",
  registeredUnemployed: "yes",
  leftJobInvoluntarily: "yes",
  unemploymentInsuranceMonths: "36",
  laidOff: "yes",
  livingDifficulty: "yes",
  hardshipCircumstances: "older",
  business: "none",
  insuredAs: "none",
  completedTraining: "yes",
  unemployedAtTraining: "yes",
  trainingEndedOn: ["2019", "6", "30"],
  certificates: "training-completion",
  certificateFromTraining: "yes",
};

/** A graduate whose shop is 13 months old. */
export const graduate: Answers = {
  applicant: "person",
  district: "alxa-left",
  workStatus: "self-employed",
  birthDate: ["1996", "4", "12"],
  canWork: "yes",
  business: "sole-trader",
  firstBusiness: "yes",
  businessRegisteredOn: ["2018", "8", "1"],
  businessOperating: "yes",
  graduate: "yes",
  leftSchoolOn: ["2018", "6", "30"],
  businessStaff: "5",
  staffInsuredMonths: "12",
  insuredAs: "flexible",
};

/** An enterprise of 101 staff that has laid off two. */
export const enterprise: Answers = {
  applicant: "enterprise",
  district: "alxa-right",
  enterpriseSize: "small",
  paysUnemploymentInsurance: "yes",
  layoffsLastYear: "2",
  staffYearEnd: "101",
  premiumPaidLastYearYuan: "50000",
  temporaryDifficulty: "yes",
  recoveryExpected: "yes",
  monthlySocialInsuranceYuan: "30000",
  newQualifiedHires: "16",
  staffNow: "101",
  newHireContractsOneYear: "yes",
};
