import { describe, expect, test } from "vitest";
import { programmeIn, requirementIn } from "../../../engine";
import { programmes } from "./index";

const requirementOf = (id: string, requirement: string) =>
  requirementIn(programmeIn({ programmes }, id), requirement);

const noteOf = (id: string): string =>
  programmeIn({ programmes }, id)
    .notes.map(({ words }) => words)
    .join("");

const workingAge = "sixteen-reached not-retired";

describe("conditions that come from elsewhere", () => {
  test("are these, and each says so instead of naming a clause", () => {
    const elsewhere = Object.fromEntries(
      programmes.flatMap(({ id, requirements }) => {
        const names = requirements.flatMap(({ id, outside }) => (outside ? [id] : []));
        return names.length > 0 ? [[id, names.join(" ")]] : [];
      }),
    );
    expect(elsewhere).toEqual({
      "startup-loan-individual": "loan-group no-other-loans",
      "startup-loan-graduate": "no-other-loans",
      "youth-internship": "recent-graduate",
      "rural-training": workingAge,
      "hardship-recognition": `${workingAge} registered-unemployed hardship-circumstances`,
      "post-subsidy": "in-public-welfare-post",
      "unemployment-benefit": `${workingAge} registered-unemployed unemployed wants-work insured-twelve-months left-involuntarily not-receiving`,
      "unemployed-medical-insurance": "unemployed",
      "key-group-tax-relief": "sole-trader within-36-months key-group",
      "public-welfare-post": `${workingAge} unemployed able-to-work`,
      "minimum-living-guarantee": "low-income",
      "temporary-relief": "sudden-hardship",
      "key-group-hiring-relief": "key-group-hires contracts-and-insurance",
    });
  });
});

describe("readings stand at their condition", () => {
  test("of residence, wherever the clause names no place", () => {
    const named = programmes.flatMap(({ id, requirements: [first] }) =>
      first?.id === "in-district" && !first.reading ? [id] : [],
    );
    expect(named).toEqual([
      "unemployment-registration",
      "hardship-recognition",
      "key-group-tax-relief",
    ]);
  });

  test.each([
    ["unemployment-benefit", "in-district", /原参保地/u],
    ["social-insurance-subsidy", "in-district", /哪个旗区都行/u],
    ["social-insurance-subsidy", "insured-here", /哪个旗区都行/u],
    ["skill-upgrade-subsidy", "insured-here", /不看住在哪里/u],
    ["training-living-allowance", "hardship", /申请的时候/u],
    ["training-living-allowance", "trained-since-2019", /以前结束的培训不算/u],
    ["training-living-allowance", "unemployed-at-training", /培训那时候/u],
    ["vocational-training-subsidy", "unemployed-at-training", /培训那时候/u],
    ["distressed-training-subsidy", "distress-accepted", /不要求有望恢复/u],
    ["distressed-training-subsidy", "retrained-staff", /在岗培训/u],
    ["distressed-training-subsidy", "passed-and-kept", /两档都这样要求.*70%/u],
    ["apprenticeship-subsidy", "distress-accepted", /不要求有望恢复/u],
    ["project-promotion-subsidy", "projects-replicated", /“对其中”.*10%/u],
    ["public-welfare-post", "hardship-or-zero-employment", /没有认定也算/u],
    ["startup-loan-individual", "own-business", /正准备办的还不算/u],
    ["startup-loan-graduate", "registered-within-five-years", /上学时就登记的/u],
    ["startup-subsidy", "graduate-or-hardship", /由办理单位决定/u],
    ["youth-internship", "recent-graduate", /国家见习计划/u],
    ["unemployment-registration", "not-retired", /不满 45 周岁/u],
  ])("%s, %s", (id, requirement, words) => {
    expect(requirementOf(id, requirement).reading).toMatch(words);
  });
});

describe("notes that the page carries", () => {
  test.each([
    ["startup-loan-individual", /旗区可以放宽/u],
    ["startup-loan-graduate", /旗区可以放宽/u],
    ["startup-loan-enterprise", /旗区可以放宽/u],
    ["loan-fund-award", /一个旗区给所有这类单位的总数/u],
    ["incubator-award", /可按规定纳入.*4\.6/u],
    ["startup-service-subsidy", /企业和社会组织/u],
    ["startup-premises", /支持的是.*旗区.*不能单凭它要求/u],
    ["youth-internship", /没有写这笔钱发给谁.*离校 2 年内.*没有写年限/u],
    ["internship-host-subsidy", /没有写这笔钱发给谁.*单位/u],
    ["distressed-training-subsidy", /两档都要满足.*不管学徒制/u],
    ["apprenticeship-subsidy", /6\.5.*不管这一项/u],
    ["training-living-allowance", /过后才申请的/u],
    ["skill-upgrade-subsidy", /别的条也适用.*过后才申请的/u],
    ["vocational-training-subsidy", /别的条也适用/u],
    ["stability-refund", /同一种返还的两档.*参保地按登记地算/u],
    ["distressed-stability-refund", /审核领导小组.*同一种返还的两档.*参保地按登记地算/u],
    ["key-group-tax-relief", /最多提高 20%.*以当地公布为准/u],
    ["key-group-hiring-relief", /最多提高 30%.*以当地公布为准/u],
    ["unemployment-registration", /人社厅发〔2020〕79号/u],
  ])("%s", (id, words) => {
    expect(noteOf(id)).toMatch(words);
  });
});

describe("who pays", () => {
  test("is named where the document says it, and nobody elsewhere", () => {
    const funds = Object.fromEntries(
      programmes.flatMap(({ id, funding }) =>
        funding.length > 0 ? [[id, funding.map(({ name }) => name).join("、")]] : [],
      ),
    );
    const byCategory = "就业专项资金、当地创业发展资金";
    expect(funds).toEqual({
      "startup-loan-graduate": "利息由盟、旗创业发展资金各出一半（1:1）",
      "training-living-allowance": "各级创业发展资金",
      "rural-training": byCategory,
      "appraisal-fee-subsidy": byCategory,
      "skill-upgrade-subsidy": "失业保险基金",
      "unemployment-benefit": "失业保险基金",
      "unemployed-medical-insurance": "失业保险基金",
      "stability-refund": "失业保险基金",
      "distressed-stability-refund": "失业保险基金",
      "distressed-training-subsidy": "企业职工教育经费（先用）、就业补助资金",
      "apprenticeship-subsidy": "就业补助资金",
      "startup-service-subsidy": "就业补助资金",
      "incubator-award": "以奖代补资金",
      "project-intake-subsidy": "就业补助资金",
      "project-promotion-subsidy": "就业补助资金",
      "training-base-award": "以奖代补资金",
      "rural-training-provider": byCategory,
    });
  });
});
