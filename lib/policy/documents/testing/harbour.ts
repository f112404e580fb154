import {
  atLeast,
  atLeastSince,
  atMost,
  figure,
  no,
  stated,
  times,
  years,
  yes,
} from "../../engine/language/constructors";
import type { Disposition, PolicyDocument } from "../../engine/language/document";
import type { Rules } from "../../engine/language/programme";
import type { ShareList } from "../../engine/language/share-list";
import { versionOf } from "../../engine/version";
import {
  atHome,
  boat,
  boughtOn,
  catchPercent,
  crew,
  lifeJackets,
  quay,
  registered,
  seaworthy,
  shared,
} from "./harbour-facts";
import { figures, permits } from "./harbour-figures";
import { loans } from "./harbour-loans";

/** An invented document of three programmes, for tests that nothing outside the documents knows one of them. */

const content: Omit<Rules, "version"> = {
  facts: [quay, boat, boughtOn, registered, lifeJackets, crew, seaworthy, catchPercent],
  programmes: [
    {
      ...shared,
      id: "boat-grant",
      applicant: "person",
      kind: "subsidy",
      title: "渔船补贴",
      summary: "自己有船满 1 年、船上有救生衣的，给 300 元。",
      clauses: ["1.1"],
      requirements: [
        atHome("1.1"),
        { id: "boat", clause: "1.1", words: "自己有船", test: yes(boat) },
        {
          id: "one-year",
          clause: "1.1",
          words: "买船满 1 年",
          test: atLeastSince(boughtOn, years(1)),
        },
        { id: "registered", clause: "1.2", words: "船已经登记", test: yes(registered) },
        { id: "life-jackets", clause: "1.1", words: "船上有救生衣", test: yes(lifeJackets) },
        { id: "seaworthy", outside: "ship-rules", words: "船舶适航", test: yes(seaworthy) },
      ],
      amount: { kind: "fixed", yuan: figure(figures.grant), words: "一次 300 元" },
    },
    {
      ...shared,
      id: "boat-register",
      applicant: "person",
      kind: "registration",
      title: "渔船登记",
      summary: "自己有船的，可以登记。",
      clauses: ["1.2"],
      requirements: [
        atHome("1.2"),
        { id: "boat", clause: "1.2", words: "自己有船", test: yes(boat) },
        { id: "not-registered", clause: "1.2", words: "船还没登记", test: no(registered) },
      ],
      amount: { kind: "none", words: "不发钱" },
      had: "registered",
      outcome: [{ fact: "registered", becomes: true }],
    },
    {
      ...shared,
      id: "crew-award",
      applicant: "enterprise",
      kind: "award",
      title: "雇用船员奖励",
      summary: "雇 3 名以上船员的，每人 100 元。",
      clauses: ["2.1"],
      requirements: [
        atHome("2.1"),
        {
          id: "crew",
          clause: "2.1",
          words: "雇了 3 名以上船员",
          test: atLeast(crew, figures.crew),
        },
        {
          id: "catch",
          clause: "2.1",
          words: "上年渔获不超过定额",
          test: atMost(catchPercent, 100),
        },
      ],
      amount: { kind: "fixed", yuan: times(100, stated(crew)), words: "每名船员 100 元" },
    },
  ],
  counters: [
    {
      id: "harbour-office",
      name: "所在码头的港务窗口",
      nameIn: "港务窗口",
      inDistrictOf: ["person", "enterprise"],
      hotlines: [],
      runBy: "harbour",
    },
  ],
  parameters: [
    {
      id: "harbour-catch",
      name: "海港渔获率",
      unit: "percent",
      values: [
        {
          from: "2023-01-01",
          to: "2023-12-31",
          value: 90.5,
          source: "2023 年度海港公报",
          certainty: "published",
        },
      ],
    },
  ],
  notTogether: [],
  contradictions: [
    {
      id: "no-boat-bought",
      applicant: "person",
      when: atLeastSince(boughtOn, years(100)),
      words: "船买了一百年，请核对。",
    },
  ],
  offices: [{ id: "harbour", name: "海港港务局" }],
  outside: [
    { id: "ship-rules", title: "船舶规定", number: null, certainty: "from-memory", lookedUp: null },
  ],
  responsibilities: {
    1: { lead: "harbour", joint: [], andOthers: false },
    2: { lead: "harbour", joint: [], andOthers: true },
  },
  places: { fact: "quay", elsewhere: "inland" },
  issuedOn: "2024-05-01",
  figures: Object.values(figures),
  permits,
  instruments: [],
  confirmations: [],
  law: "document",
};

const clause = (id: string, meaning: string, disposition: Disposition = "programme") => ({
  id,
  article: Number.parseInt(id, 10),
  meaning,
  disposition,
});

/** 《海港渔船办法》: there is no such document. */
export const harbour: PolicyDocument = {
  id: "harbour",
  calendarId: "harbour-check",
  imprint: {
    title: "海港渔船办法",
    issuer: "海港港务局",
    issuedOn: "2024-05-01",
    gazette: "海港公报",
    parents: [],
  },
  site: {
    heading: "哪些渔船补贴，您用得上？",
    audiences: [
      { id: "person", about: "自己有船的。" },
      { id: "enterprise", about: "雇船员的。" },
    ],
    product: "海港渔船政策自测",
    productShort: "渔船政策自测",
    description: "回答几个问题，就知道能申请哪些渔船补贴。",
    checkDescription: "一页一个问题，看能申请哪些渔船补贴。",
    guidesDescription: "海港渔船办法的全部政策。",
    clausesDescription: "海港渔船办法的每一条。",
    offer: "有船、雇人，海港都有补贴。",
    issuance: "《海港渔船办法》，海港港务局2024年5月1日印发。",
    restsOn: "依据是海港渔船办法。",
    interfaceDescription: "按海港渔船办法，测算能享受哪些政策。",
  },
  effort: [
    { id: "person", pages: 2, minutes: 1 },
    { id: "enterprise", pages: 2, minutes: 1 },
  ],
  articles: [
    {
      number: 1,
      title: "渔船",
      summary: "渔船补贴。",
      clauses: [
        clause("1.1", "有船满 1 年、船上有救生衣的，给 300 元。"),
        clause("1.2", "有船的先登记，才有补贴。"),
      ],
    },
    {
      number: 2,
      title: "船员",
      summary: "雇用奖励。",
      clauses: [
        clause("2.1", "雇 3 名以上船员的有奖励。"),
        clause("2.2", "各码头可以放宽雇用船员的条件。", "duty"),
      ],
    },
  ],
  rules: { version: versionOf(content), ...content },
  groups: [
    { id: "boats", title: "船" },
    { id: "harbour-office", title: "由港务局确定" },
  ],
  guides: {
    "boat-grant": { steps: ["到所在码头的港务窗口申请。"], materials: ["ship-papers"] },
    "boat-register": { steps: ["到所在码头的港务窗口登记。"], materials: ["ship-papers"] },
    "crew-award": { steps: ["到所在码头的港务窗口申请。"], materials: ["ship-papers"] },
  },
  materials: [{ id: "ship-papers", name: "船舶证书" }],
  hotlines: [
    { id: "harbour-line", number: "12345", name: "海港热线", about: "各种事", general: true },
  ],
  outsideFacts: [
    { id: "seaworthiness", name: "什么是适航", outside: "ship-rules", note: "由港务局检验。" },
  ],
  lpr: null,
  loanInterestRules: [],
  operatorFacts: [
    { fact: "seaworthy", by: "district" },
    { fact: "catchPercent", by: "year", published: "harbour-catch" },
  ],
  heldWords: [{ id: "registered", words: "船登记过了" }],
  counterNotes: [],
  countsOfAYear: ["catchPercent"],
  listClause: null,
  listWords: {},
  knownSurprises: [],
  requestExamples: [
    {
      id: "fisher",
      summary: "有船的人",
      asOf: "2024-07-01",
      facts: { applicant: "person", quay: "north-quay", boat: true, boughtOn: "2023-06-01" },
    },
    {
      id: "crew",
      summary: "雇船员的企业",
      asOf: "2024-07-01",
      facts: { applicant: "enterprise", quay: "south-quay", crew: 3 },
    },
  ],
};

const withLoans = { ...content, programmes: [...content.programmes, ...loans] };

/** The same with loans, of whose rate it says nothing. */
export const harbourWithLoans: PolicyDocument = {
  ...harbour,
  rules: { version: versionOf(withLoans), ...withLoans },
  guides: {
    ...harbour.guides,
    ...Object.fromEntries(loans.map(({ id }) => [id, { steps: [], materials: [] }])),
  },
};

/** What its share codes say with a number. */
export const shareList: ShareList = {
  facts: content.facts.map((fact) => ({
    id: fact.id,
    type: fact.type,
    options: "options" in fact ? fact.options.map(({ id }) => id) : [],
  })),
  firstLayout: null,
};
