import type { Instrument } from "../../../../engine/language/law";
import { paper } from "../../../../engine/testing/papers";

/** A banner relaxes a loan under 3.4 for a year; the league suspends a programme in another district, changes a figure to what nobody knows, and lengthens a period. */
export const relaxedByBanner: readonly Instrument[] = [
  paper("banner", {
    from: "2020-01-01",
    to: "2020-12-31",
    districts: ["ejin"],
    under: "3.4",
    changes: [
      { set: "startup-loan-graduate.staff", value: 4 },
      { set: "startup-loan-graduate.operating-months", value: 18 },
    ],
  }),
  paper("league", {
    from: "2020-03-01",
    to: "2021-03-31",
    districts: ["alxa-left"],
    changes: [
      { end: "youth-internship" },
      { set: "startup-subsidy.operating-months", value: null },
      { set: "startup-service-subsidy.per-entity", value: 3000 },
      { set: "project-subsidies.success-share", value: 20 },
    ],
  }),
  paper(
    "region",
    {
      from: "2019-11-01",
      changes: [
        { period: "distressed-stability-refund", to: "2021-12-31" },
        { set: "apprenticeship-subsidy.months-from", value: null },
      ],
    },
    { issued: "2019-10-15" },
  ),
];
