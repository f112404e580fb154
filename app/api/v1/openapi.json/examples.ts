/** Requests that the description shows; each is answered with 200. */
export const requestExamples = {
  person: {
    summary: "A graduate with a shop of her own",
    value: {
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
  },
  enterprise: {
    summary: "An enterprise that laid nobody off",
    value: {
      asOf: "2019-09-01",
      facts: {
        applicant: "enterprise",
        district: "ejin",
        paysUnemploymentInsurance: true,
        layoffsLastYear: 0,
        premiumPaidLastYearYuan: 12345.67,
      },
    },
  },
  institution: {
    summary: "An institution that serves people who start a business",
    value: {
      asOf: "2019-09-01",
      facts: {
        applicant: "institution",
        district: "alxa-right",
        institutionRoles: ["startup-service", "incubator"],
        entitiesServed: 12,
      },
    },
  },
};

/** A request with two errors, and its answer. */
export const refused = {
  request: {
    asOf: "2019-02-30",
    facts: { applicant: "person", appraisalFeeYuan: 0.075 },
  },
  answer: {
    summary: "A day that there is not, and an amount of three decimals",
    value: {
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      detail: "The case cannot be assessed: see errors.",
      detailZh: "填的内容有错，不能测算：见 errors。",
      errors: [
        {
          path: "asOf",
          code: "notADay",
          message: "There is no such day; a date is written YYYY-MM-DD.",
          messageZh: "没有这一天；日期写成 YYYY-MM-DD。",
        },
        {
          path: "facts.appraisalFeeYuan",
          code: "tooManyDecimals",
          message: "It has more than two decimals.",
          messageZh: "小数不能超过两位。",
        },
      ],
    },
  },
};
