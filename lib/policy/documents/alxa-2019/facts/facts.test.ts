import { describe, expect, it } from "vitest";
import { documentIn } from "@/locales/documents";
import { factsOf } from "../../../engine";
import type { Group } from "../../../engine/language/document";
import { applicants, type Fact, type Option } from "../../../engine/language/fact";
import { common } from "./common";
import { enterprise } from "./enterprise";
import { groups } from "./groups";
import { factById, facts } from "./index";
import { institution } from "./institution";
import { office } from "./office";
import { person } from "./person";

const words = (list: string): readonly string[] => list.trim().split(/\s+/).sort();

const personIds = words(`
  birthDate reachedRetirementAge workStatus canWork wantsWork registeredUnemployed
  registeredUnemployedSince leftJobInvoluntarily laidOff unemploymentInsuranceMonths
  receivingUnemploymentBenefit graduate leftSchoolOn hardshipRecognised hardshipCircumstances
  ruralLabourer fiveCategories completedTraining unemployedAtTraining trainingEndedOn
  certificateFromTraining benefitDuringTraining certificates certificateLevel trainingDays
  trainingAllowanceThisYear appraisalFeeYuan business firstBusiness startupSubsidyReceived
  businessRegisteredOn businessOperating businessStaff staffInsuredMonths loanGroups otherLoans
  internshipMonths insuredAs insuredHere inPublicWelfarePost livingDifficulty lowIncomeHousehold suddenHardship
`);

const enterpriseIds = words(`
  enterpriseSize paysUnemploymentInsurance layoffsLastYear staffYearEnd premiumPaidLastYearYuan
  monthlySocialInsuranceYuan temporaryDifficulty recoveryExpected needsFinancing staffNow
  newQualifiedHires newHireContractsOneYear retrainedStaff retrainedPassedAndKept
  trainingShortfallYuan trainingSubsidyThisYear sameItemPaidByInsurance apprentices
  apprenticeshipMonths hostsInterns interns internshipMonths internRetentionPercent
  keyGroupHires keyGroupHiresInsured
`);

const institutionIds = words(`
  institutionRoles entitiesServed incubatorLevel projectSuccessPercent projectsCollected
  projectsReplicated governmentRecognisedTrainer newStartupLoansYuan
`);

const officeIds = {
  person: words(`
    graduateYearsMeasuredAt districtUnderPressure livingAllowanceConfirmed minimumLivingConfirmed
    temporaryReliefConfirmed unemploymentBenefitConfirmed
  `),
  enterprise: words(`
    localUnemploymentPercent fundCoversOneYear distressRecognised distressAccepted
    guaranteeTermsMet trainingReviewPassed
  `),
  institution: words(`
    trainingOutcomesOutstanding trainingBaseQualifies labourExchangeListed ruralProjectPurchased
  `),
} as const;

const options: Readonly<Record<string, string>> = {
  district: "alxa-left alxa-right ejin hightech-zone tengger-zone ulanbuh-zone outside",
  workStatus: "unemployed employed flexible self-employed student farming",
  hardshipCircumstances:
    "older disabled zero-employment-family landless subsistence-allowance long-unemployed long-unemployed-graduate",
  certificates: "vocational-qualification skill-level special-ability training-completion",
  certificateLevel: "5 4 3 2 1",
  business: "none planning sole-trader small-micro other",
  loanGroups:
    "veteran released-prisoner overcapacity-worker returning-migrant online-merchant registered-poor rural-entrepreneur disabled returned-graduate",
  insuredAs: "enterprise institution flexible none",
  enterpriseSize: "micro small medium large",
  institutionRoles:
    "startup-service incubator project-library training-provider training-base labour-exchange loan-fund-operator",
  incubatorLevel: "none national regional",
  graduateYearsMeasuredAt: "registration application",
};

const sortedIds = (list: readonly Fact[]): readonly string[] => list.map(({ id }) => id).sort();
const optionsOf = (fact: Fact): readonly Option[] => ("options" in fact ? fact.options : []);

const textsOf = (fact: Fact): readonly string[] => [
  fact.label,
  fact.question,
  fact.hint,
  ...optionsOf(fact).flatMap(({ label, hint }) => (hint ? [label, hint] : [label])),
];

describe("the list of facts", () => {
  it.each([
    ["common", common, ["district"]],
    ["person", person, personIds],
    ["enterprise", enterprise, enterpriseIds],
    ["institution", institution, institutionIds],
    ["office", office, Object.values(officeIds).flat().sort()],
  ])("%s has exactly the public ids, each under its own name", (_, record, ids) => {
    expect(Object.keys(record).sort()).toEqual(ids);
    for (const [name, fact] of Object.entries(record)) expect(fact.id).toBe(name);
  });

  it("names every fact once in the order of asking", () => {
    const all = new Set<Fact>(
      [common, person, enterprise, institution, office].flatMap((record) => Object.values(record)),
    );
    expect(facts).toHaveLength(all.size);
    expect(new Set(facts)).toEqual(all);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });

  it.each(applicants)("gives %s its own facts, split by who holds them", (applicant) => {
    const own = facts.filter(({ subjects }) => subjects.includes(applicant));
    const stated = { person: personIds, enterprise: enterpriseIds, institution: institutionIds };
    expect(sortedIds(own.filter(({ holder }) => holder === "applicant"))).toEqual(
      ["district", ...stated[applicant]].sort(),
    );
    expect(sortedIds(own.filter(({ holder }) => holder === "office"))).toEqual(
      officeIds[applicant],
    );
  });

  it("has one fact for the months of an internship", () => {
    expect(person.internshipMonths).toBe(enterprise.internshipMonths);
    expect(person.internshipMonths.subjects).toEqual(["person", "enterprise"]);
  });

  it("asks the district first and office facts last", () => {
    expect(facts[0]).toBe(common.district);
    const holders = facts.map(({ holder }) => holder);
    expect(holders.lastIndexOf("applicant")).toBeLessThan(holders.indexOf("office"));
  });

  it("finds a fact by its id", () => {
    for (const fact of facts) expect(factById(fact.id)).toBe(fact);
    expect(factById("toString")).toBeUndefined();
  });
});

describe("what presupposes an answer", () => {
  const presupposing = facts.flatMap((fact) =>
    fact.presupposes ? [[fact.id, ...factsOf(fact.presupposes)]] : [],
  );

  it("is what is asked of a course, a business, a loan, a registration and so on", () => {
    expect(presupposing).toEqual([
      ["livingDifficulty", "laidOff"],
      ["firstBusiness", "business"],
      ["startupSubsidyReceived", "business"],
      ["businessRegisteredOn", "business"],
      ["businessOperating", "business"],
      ["otherLoans", "business"],
      ["leftSchoolOn", "graduate"],
      ["loanGroups", "business"],
      ["registeredUnemployedSince", "registeredUnemployed"],
      ["businessStaff", "business"],
      ["staffInsuredMonths", "business"],
      ["unemployedAtTraining", "completedTraining"],
      ["certificateFromTraining", "completedTraining"],
      ["certificateLevel", "certificates"],
      ["trainingEndedOn", "completedTraining"],
      ["benefitDuringTraining", "completedTraining"],
      ["trainingAllowanceThisYear", "completedTraining"],
      ["trainingDays", "completedTraining"],
      ["appraisalFeeYuan", "completedTraining"],
      ["insuredHere", "insuredAs"],
    ]);
  });
});

describe("values", () => {
  it("offers exactly the public options, in their order", () => {
    const offered = facts.filter((fact) => "options" in fact);
    expect(sortedIds(offered)).toEqual(Object.keys(options).sort());
    for (const fact of offered) {
      const list = optionsOf(fact).map(({ id }) => id);
      expect(list.join(" ")).toBe(options[fact.id]);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it("keeps the levels of a certificate as numbers", () => {
    expect(person.certificateLevel.options.map(({ id }) => id)).toEqual([5, 4, 3, 2, 1]);
  });

  it("bounds every number by its unit", () => {
    const limits = {
      people: { decimals: 0, max: 100_000_000 },
      items: { decimals: 0, max: 100_000_000 },
      days: { decimals: 0, max: 366 },
      months: { decimals: 0, max: 1200 },
      yuan: { decimals: 2, max: 1_000_000_000_000 },
      percent: { decimals: 2, max: 100 },
    };
    for (const fact of facts) {
      if (fact.type !== "number") continue;
      const fewer = fact.id === "interns" ? { max: 10_000_000 } : {};
      expect(fact).toMatchObject({ min: 0, ...limits[fact.unit], ...fewer });
    }
  });

  it("names money and percentages by their unit", () => {
    for (const fact of facts) {
      const unit = fact.type === "number" ? fact.unit : "";
      expect(fact.id.endsWith("Yuan")).toBe(unit === "yuan");
      expect(fact.id.endsWith("Percent")).toBe(unit === "percent");
      expect(fact.id.endsWith("Months")).toBe(unit === "months");
    }
  });

  it("is frozen to the last option", () => {
    for (const fact of facts) {
      expect(Object.isFrozen(fact)).toBe(true);
      if ("options" in fact) expect(Object.isFrozen(fact.options)).toBe(true);
      for (const option of optionsOf(fact)) expect(Object.isFrozen(option)).toBe(true);
    }
  });
});

describe("texts", () => {
  const han = /\p{Script=Han}/u;
  const english = documentIn("en");
  const textsIn = (all: readonly Fact[], headings: readonly Group[]) => [
    ...all.flatMap((fact) => textsOf(fact).map((text) => ({ of: fact.id, text }))),
    ...headings.map(({ id, title }) => ({ of: id, text: title })),
  ];
  const zh = textsIn(facts, groups);
  const en = textsIn(english.rules.facts, english.groups);

  it("say the same thing in Chinese and in English", () => {
    expect(en.map(({ of }) => of)).toEqual(zh.map(({ of }) => of));
    for (const { of, text } of zh) expect(text, of).toMatch(han);
    for (const { of, text } of en) {
      expect(text, of).toMatch(/[A-Za-z]/);
      expect(text, of).not.toMatch(han);
    }
    for (const { of, text } of [...zh, ...en]) expect(text.trim(), of).toBe(text);
  });

  it("use Chinese punctuation in Chinese, and none of it in English", () => {
    for (const { of, text } of zh) expect(text, of).not.toMatch(/[,;:?!()"']/);
    for (const { of, text } of en) expect(text, of).not.toMatch(/[，。；：？！（）「」《》〔〕]/);
  });

  it("names documents and clauses as a basis, not in questions and hints", () => {
    const number = /〔|〕|号|\bNo\. ?\d|[（(]\d+\.\d/;
    for (const { of, text } of [...zh, ...en]) expect(text, of).not.toMatch(number);
    for (const all of [facts, english.rules.facts]) {
      const numbered = all.filter(({ basis }) => basis !== undefined && number.test(basis));
      expect(numbered.map(({ id }) => id)).toEqual([
        "loanGroups",
        "ruralLabourer",
        "fiveCategories",
        "enterpriseSize",
        "distressRecognised",
        "distressAccepted",
      ]);
    }
  });

  it("has short labels and asks one question at a time, with a remark in brackets at most", () => {
    for (const { id, label, question, hint } of facts) {
      expect([...label].length, id).toBeGreaterThanOrEqual(2);
      expect([...label].length, id).toBeLessThanOrEqual(10);
      expect(question.match(/？/g), id).toHaveLength(1);
      expect(question, id).toMatch(/？(（[^（）]+）)?$/);
      expect([...question].length, id).toBeLessThanOrEqual(32);
      expect(hint.endsWith("。"), id).toBe(true);
    }
    for (const { id, question, hint } of english.rules.facts) {
      expect(question, id).toMatch(/\?( \([^()]+\))?$/);
      expect(hint.endsWith("."), id).toBe(true);
    }
  });

  it("speaks to a person as 您 and to an organisation as 你们", () => {
    for (const { id, subjects, holder, question } of facts) {
      if (holder !== "applicant") expect(question, id).not.toMatch(/您|你/);
      else if (!subjects.includes("person")) expect(question, id).not.toMatch(/您/);
      else expect(question, id).not.toMatch(/你/);
    }
  });
});
