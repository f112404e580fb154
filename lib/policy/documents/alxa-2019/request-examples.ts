import type { RequestExample } from "../../engine/language/document";

/** Requests that the description of the interface shows, one for each kind of applicant. */
export const requestExamples: readonly RequestExample[] = [
  {
    id: "person",
    summary: "自己开店的高校毕业生",
    asOf: "2019-09-01",
    facts: {
      applicant: "person",
      district: "alxa-left",
      graduate: true,
      leftSchoolOn: "2018-06-30",
      business: "sole-trader",
      firstBusiness: true,
      businessRegisteredOn: "2018-08-15",
      businessOperating: true,
      startupSubsidyReceived: null,
    },
  },
  {
    id: "enterprise",
    summary: "没有裁员的企业",
    asOf: "2019-09-01",
    facts: {
      applicant: "enterprise",
      district: "ejin",
      paysUnemploymentInsurance: true,
      layoffsLastYear: 0,
      premiumPaidLastYearYuan: 12345.67,
    },
  },
  {
    id: "institution",
    summary: "给创业的人提供服务的单位",
    asOf: "2019-09-01",
    facts: {
      applicant: "institution",
      district: "alxa-right",
      institutionRoles: ["startup-service", "incubator"],
      entitiesServed: 12,
    },
  },
];
