import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;

export const startupLoanEnterpriseExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "eligible",
    yuan: 3_000_000,
    opens: null,
    closes: null,
    missing: [],
    pending: [],
    failed: [],
    facts: {
      district: "alxa-left",
      enterpriseSize: "small",
      newQualifiedHires: 25,
      staffNow: 100,
      newHireContractsOneYear: true,
    },
  },
  {
    "The enterprise is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "A micro enterprise counts": { facts: { enterpriseSize: "micro" }, yuan: 3_000_000 },
    "A medium enterprise does not count": {
      ...refused,
      facts: { enterpriseSize: "medium" },
      failed: ["size"],
    },
    "No contracts of a year were signed": {
      ...refused,
      facts: { newHireContractsOneYear: false },
      failed: ["contracts"],
    },
    "24 of 100 are less than 25%": {
      ...refused,
      facts: { newQualifiedHires: 24 },
      failed: ["share"],
    },
    "25 of 101 are enough because the staff is more than 100": { facts: { staffNow: 101 } },
    "16 of 100 are held against 25%": {
      ...refused,
      facts: { newQualifiedHires: 16, staffNow: 100 },
      failed: ["share"],
    },
    "16 of 101 are held against 15%": { facts: { newQualifiedHires: 16, staffNow: 101 } },
    "15 of 101 are less than 15%": {
      ...refused,
      facts: { newQualifiedHires: 15, staffNow: 101 },
      failed: ["share"],
    },
    "18 of 120 are exactly 15%": { facts: { newQualifiedHires: 18, staffNow: 120 } },
    "18 of 121 are less than 15%": {
      ...refused,
      facts: { newQualifiedHires: 18, staffNow: 121 },
      failed: ["share"],
    },
    "17 of 120 are less than 15%": {
      ...refused,
      facts: { newQualifiedHires: 17, staffNow: 120 },
      failed: ["share"],
    },
    "1 of 4 is exactly 25%": { facts: { newQualifiedHires: 1, staffNow: 4 } },
    "1 of 5 is less than 25%": {
      ...refused,
      facts: { newQualifiedHires: 1, staffNow: 5 },
      failed: ["share"],
    },
    "Nobody was hired and there is no staff": {
      ...refused,
      facts: { newQualifiedHires: 0, staffNow: 0 },
      failed: ["new-hires"],
    },
    "One was hired where there was no staff": { facts: { newQualifiedHires: 1, staffNow: 0 } },
    "Nobody was hired into a staff of 100": {
      ...refused,
      facts: { newQualifiedHires: 0 },
      failed: ["new-hires", "share"],
    },
    "The staff is not known": {
      facts: { staffNow: null },
      verdict: "unknown",
      yuan: 3_000_000,
      missing: ["staffNow"],
      pending: [],
    },
    "Neither hires nor staff are known": {
      facts: { newQualifiedHires: null, staffNow: null },
      verdict: "unknown",
      missing: ["newQualifiedHires", "staffNow"],
    },
    "Nobody was hired and the staff is not known": {
      ...refused,
      facts: { newQualifiedHires: 0, staffNow: null },
      failed: ["new-hires"],
    },
  },
);
