import { isInLeague } from "./common";
import type { Enterprise } from "./facts";
import type { Programme } from "./programme";

/** Programmes for enterprises. */

/** 1.2, 1.3: nobody laid off, or a smaller share of the staff than is unemployed in the place. */
const laidOffFew = ({ layoffsLastYear, staffYearEnd, localUnemployment }: Enterprise): boolean =>
  layoffsLastYear === 0 ||
  100 * 100 * layoffsLastYear < localUnemployment * (layoffsLastYear + staffYearEnd);

const isSmall = ({ enterpriseSize }: Enterprise): boolean =>
  enterpriseSize === "micro" || enterpriseSize === "small";

/** 3.2: a quarter of the staff; 15 % where there are more than 100. */
const hiredEnough = ({ staffNow, newQualifiedHires }: Enterprise): boolean =>
  100 * newQualifiedHires >= (staffNow > 100 ? 15 : 25) * staffNow;

export const forEnterprises: readonly Programme<Enterprise>[] = [
  // 1.2, 1.3
  {
    id: "stability-refund",
    conditions: (enterprise) => [
      isInLeague(enterprise),
      enterprise.paysUnemploymentInsurance,
      laidOffFew(enterprise),
    ],
  },
  // 1.4, 1.7
  {
    id: "distressed-stability-refund",
    period: [20190101, 20191231],
    conditions: (enterprise) => [
      isInLeague(enterprise),
      enterprise.paysUnemploymentInsurance,
      laidOffFew(enterprise),
      enterprise.temporaryDifficulty,
      enterprise.recoveryExpected,
      enterprise.distressRecognised,
      enterprise.fundCoversOneYear,
    ],
  },
  // 2.1
  {
    id: "sme-guarantee",
    conditions: (enterprise) => [
      isInLeague(enterprise),
      isSmall(enterprise),
      enterprise.needsFinancing,
      enterprise.guaranteeTermsMet,
    ],
  },
  // 3.2
  {
    id: "startup-loan-enterprise",
    conditions: (enterprise) => [
      isInLeague(enterprise),
      isSmall(enterprise),
      enterprise.newQualifiedHires >= 1,
      hiredEnough(enterprise),
      enterprise.newHireContractsOneYear,
    ],
  },
  // 5.3 to 5.5
  {
    id: "internship-host-subsidy",
    period: [20190101, 20211231],
    conditions: (enterprise) => [
      isInLeague(enterprise),
      enterprise.hostsInterns,
      enterprise.interns >= 1,
      enterprise.internshipMonths >= 3 && enterprise.internshipMonths <= 12,
    ],
  },
  // 6.1 to 6.5
  {
    id: "distressed-training-subsidy",
    period: [20190101, 20191231],
    conditions: (enterprise) => [
      isInLeague(enterprise),
      laidOffFew(enterprise),
      enterprise.temporaryDifficulty,
      enterprise.distressAccepted,
      enterprise.retrainedStaff >= 1,
      enterprise.retrainedPassedAndKept >= 1,
      !enterprise.trainingSubsidyThisYear,
      !enterprise.sameItemPaidByInsurance,
      enterprise.trainingShortfallYuan > 0,
      enterprise.trainingReviewPassed,
    ],
  },
  // 6.6
  {
    id: "apprenticeship-subsidy",
    conditions: (enterprise) => [
      isInLeague(enterprise),
      enterprise.apprentices >= 1,
      enterprise.apprenticeshipMonths >= 12 && enterprise.apprenticeshipMonths <= 24,
      enterprise.temporaryDifficulty,
      enterprise.distressAccepted,
    ],
  },
  // 10.1, with 财税〔2019〕22号
  {
    id: "key-group-hiring-relief",
    period: [20190101, 20271231],
    conditions: (enterprise) => [
      isInLeague(enterprise),
      enterprise.keyGroupHires >= 1,
      enterprise.keyGroupHiresInsured,
    ],
  },
];
