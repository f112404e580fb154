import type { ReceiptRequest } from "../receipt";
import {
  borrower,
  enterprise,
  graduate,
  institution,
  jobSeeker,
  trainee,
  worker,
} from "./kept-facts";

/** The requests of the receipts in `kept/`; the answers there are made of them by `npm run receipt -- renew`. */

/** A request whose receipt is kept. */
export interface KeptCase {
  /** The name of its file. */
  readonly name: string;
  /** Whether the site has {@link operatorFile}; else its operator has stated nothing. */
  readonly operated: boolean;
  readonly request: ReceiptRequest;
}

const bureau = { zh: "某旗人社局", en: "A banner’s employment bureau" };

/** What an operator has stated: facts of offices, a paper of a banner, and what an office has said. */
export const operatorFile = {
  graduateYearsMeasuredAt: { "alxa-left": "application", ejin: "registration" },
  localUnemploymentPercent: { 2018: 3.5, 2021: 3.1, 2025: 2.9 },
  instruments: [
    {
      id: "banner-loans",
      title: { zh: "某旗创业担保贷款办法", en: "A banner’s measures for start-up loans" },
      number: "1号",
      issuer: bureau,
      rank: "banner",
      issued: "2025-12-01",
      source: { zh: "旗里的公告", en: "A notice of the banner" },
      amendments: [
        {
          from: "2026-01-01",
          districts: ["ejin"],
          under: "3.4",
          changes: [{ set: "startup-loan-graduate.staff", value: 4 }],
        },
      ],
    },
  ],
  confirmations: [
    { programme: "startup-loan-graduate", on: "2026-10-01", by: bureau, answer: "running" },
  ],
};

export const keptCases: readonly KeptCase[] = [
  {
    name: "person-graduate-2019",
    operated: false,
    request: { asOf: "2019-09-01", law: "amended", facts: graduate },
  },
  {
    name: "person-graduate-2020-operated",
    operated: true,
    request: { asOf: "2020-07-01", law: "amended", facts: graduate },
  },
  {
    name: "person-borrower-2026",
    operated: false,
    request: { asOf: "2026-11-30", law: "amended", facts: borrower },
  },
  {
    name: "person-borrower-2026-document",
    operated: false,
    request: { asOf: "2026-11-30", law: "document", facts: borrower },
  },
  {
    name: "person-borrower-2026-operated",
    operated: true,
    request: { asOf: "2026-11-30", law: "amended", facts: borrower },
  },
  {
    name: "person-worker-2025",
    operated: false,
    request: { asOf: "2025-12-31", law: "amended", facts: worker },
  },
  {
    name: "person-worker-2026",
    operated: false,
    request: { asOf: "2026-01-01", law: "amended", facts: worker },
  },
  {
    name: "person-job-seeker-2019",
    operated: false,
    request: { asOf: "2019-09-01", law: "document", facts: jobSeeker },
  },
  {
    name: "person-trainee-next-year",
    operated: false,
    request: { asOf: "2020-01-01", statedOn: "2019-09-01", law: "amended", facts: trainee },
  },
  {
    name: "person-nothing-known",
    operated: false,
    request: { asOf: "2026-11-30", law: "amended", facts: { applicant: "person" } },
  },
  {
    name: "enterprise-2019",
    operated: false,
    request: { asOf: "2019-09-01", law: "amended", facts: enterprise },
  },
  {
    name: "enterprise-2022-operated",
    operated: true,
    request: { asOf: "2022-05-01", law: "amended", facts: enterprise },
  },
  {
    name: "enterprise-2022-left-open",
    operated: true,
    request: {
      asOf: "2022-05-01",
      law: "amended",
      facts: { ...enterprise, localUnemploymentPercent: null },
    },
  },
  {
    name: "enterprise-2026-document",
    operated: false,
    request: { asOf: "2026-11-30", law: "document", facts: enterprise },
  },
  {
    name: "institution-2019",
    operated: false,
    request: { asOf: "2019-09-01", law: "amended", facts: institution },
  },
  {
    name: "institution-2026",
    operated: false,
    request: { asOf: "2026-11-30", law: "amended", facts: institution },
  },
];

/** The case of this name. */
export function keptCase(wanted: string): KeptCase {
  const found = keptCases.find(({ name }) => name === wanted);
  if (!found) throw new Error(`No case is named ${wanted}.`);
  return found;
}
