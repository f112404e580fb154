import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentIn } from "@/locales/documents";
import { counterIn } from "../../../engine";
import { counters } from "../counters";
import { guides } from "./guides";
import { programmes } from "./index";
import { materials } from "./materials";

const english = documentIn("en");
const papers = materials.map(({ id }) => id);

const folders = readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test("every folder is registered once, under its own name", () => {
  expect(programmes.map(({ id }) => id).sort()).toEqual(folders.sort());
});

test("programmes of one kind of applicant stand together", () => {
  const applicants = programmes.map(({ applicant }) => applicant);
  const changes = applicants.filter((applicant, index) => applicant !== applicants[index - 1]);
  expect(changes).toEqual([...new Set(applicants)]);
});

describe.each(programmes.map((programme) => [programme.id, programme] as const))(
  "%s",
  (id, { requirements }) => {
    test("is headed by the district, or goes by the place of insurance, and names each requirement once", () => {
      const ids = requirements.map((requirement) => requirement.id);
      if (id === "skill-upgrade-subsidy") expect(ids).toContain("insured-here");
      expect(ids.indexOf("in-district")).toBe(id === "skill-upgrade-subsidy" ? -1 : 0);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test("has a guide of a few steps, and materials that exist", () => {
      const guide = guides[id];
      expect(guide?.steps.length).toBeGreaterThanOrEqual(3);
      expect(guide?.steps.length).toBeLessThanOrEqual(5);
      for (const material of guide?.materials ?? []) expect(papers).toContain(material);
    });
  },
);

test.each(programmes.map((programme) => [programme.id, programme] as const))(
  "the guide of %s sends people to the counter, in its own words, and to no bureau of the league",
  (id, { counter }) => {
    const { name } = counterIn({ counters }, counter.id);
    const nameInEnglish = counterIn(english.rules, counter.id).name;
    const steps = guides[id]?.steps ?? [];
    const stepsInEnglish = english.guides[id]?.steps ?? [];
    expect(stepsInEnglish).toHaveLength(steps.length);
    expect(steps.filter((zh) => zh.includes(name))).not.toEqual([]);
    for (const [index, zh] of steps.entries()) {
      const en = stepsInEnglish[index] ?? "";
      expect(en.includes(nameInEnglish)).toBe(zh.includes(name));
      expect(zh).not.toMatch(/盟[^，。；]*(局|办公室)/u);
      expect(en).not.toMatch(/league's [^,.;]*(bureau|department)/iu);
    }
  },
);

describe("the materials", () => {
  const materialsOf = (id: string) => guides[id]?.materials ?? [];
  const wordsOf = (id: string) =>
    materialsOf(id).map((material) => materials.find((one) => one.id === material)?.name ?? "");

  test("of a registration as unemployed are an identity card or a social security card", () => {
    expect(wordsOf("unemployment-registration")).toEqual(["身份证或社会保障卡"]);
    const steps = guides["unemployment-registration"]?.steps ?? [];
    expect(steps.join("")).toMatch(/不能.*人社厅发〔2020〕79号/u);
  });

  test.each([
    ["skill-upgrade-subsidy", /专项职业能力|培训合格|居住/u],
    ["appraisal-fee-subsidy", /技能等级|培训合格/u],
    ["youth-internship", /培训|考勤|失业登记/u],
    ["internship-host-subsidy", /培训|考勤/u],
    ["distressed-training-subsidy", /恢复/u],
    ["apprenticeship-subsidy", /恢复/u],
    ["vocational-training-subsidy", /就业创业证/u],
    ["training-living-allowance", /就业创业证/u],
    ["public-welfare-post", /失业登记|户口/u],
    ["hardship-recognition", /户口/u],
  ])("of %s name nothing that its conditions do not ask", (id, others) => {
    expect(wordsOf(id).join("，")).not.toMatch(others);
  });

  test("of each training programme name its own certificates", () => {
    const certificates = (id: string) =>
      materialsOf(id).filter((material) => /qualification|any-certificate/.test(material));
    expect(certificates("vocational-training-subsidy")).toEqual(["any-certificate"]);
    expect(certificates("training-living-allowance")).toEqual(["any-certificate"]);
    expect(certificates("appraisal-fee-subsidy")).toEqual(["qualification-or-ability-certificate"]);
    expect(certificates("skill-upgrade-subsidy")).toEqual(["qualification-or-level-certificate"]);
  });
});

test.each(materials.flatMap(({ id, from }) => (from ? [[id, from] as const] : [])))(
  "%s comes from a programme or in words",
  (_, from) => {
    if ("programme" in from) expect(folders).toContain(from.programme);
    else expect(from.words).not.toBe("");
  },
);
