import type { Condition, Requirement } from "../../../engine/language/condition";
import {
  any,
  atLeast,
  equals,
  has,
  lowerThan,
  sum,
  times,
  yes,
} from "../../../engine/language/words";
import { enterprise } from "../facts/enterprise";
import { institution } from "../facts/institution";
import { office } from "../facts/office";
import { requires } from "./programme";

/** Named definitions that several programmes of enterprises and institutions share, each written once. */

/** No layoffs at all last year, natural attrition not counted (1.3). */
export const noLayoffs: Condition = equals(enterprise.layoffsLastYear, 0);

/** 不裁员或少裁员 (1.2–1.3): none, or a rate strictly lower than the local registered unemployment rate. */
export const lowLayoffs: Requirement = requires(
  "low-layoffs",
  "1.2",
  {
    zh: "上年度没有裁员，或裁员率低于当地城镇登记失业率",
    en: "No layoffs last year, or a layoff rate below the local registered urban unemployment rate",
  },
  any(
    noLayoffs,
    lowerThan(
      times(100, enterprise.layoffsLastYear),
      times(
        office.localUnemploymentPercent,
        sum(enterprise.layoffsLastYear, enterprise.staffYearEnd),
      ),
    ),
  ),
  {
    zh: "裁员率 = 裁员人数 ÷（裁员人数 + 年末职工人数），合同期满、调出、辞职、退休、死亡等正常减员不算（1.3）；刚好等于失业率不算低于。",
    en: "Rate = laid off ÷ (laid off + staff at year's end); contracts that ran out, transfers, resignations, retirements, deaths and other natural attrition aside (1.3). A rate equal to the unemployment rate is not below it.",
  },
);

/** 困难企业 of article 6: the document does not say which, the local human resources office does (6.1). */
export const distressed = (clause: string): readonly Requirement[] => [
  inTemporaryDifficulty(clause),
  requires(
    "distress-accepted",
    "6.1",
    {
      zh: "当地人社部门认作困难企业",
      en: "The local human resources office takes it for an enterprise in difficulty",
    },
    yes(office.distressAccepted),
    {
      zh: "第六条没有写什么样的企业算困难企业，由所在地人社部门来说；不要求有望恢复。",
      en: "Article 6 does not say which enterprises are in difficulty; the local human resources office does. Recovery need not be in sight.",
    },
  ),
];

/** The enterprise is in passing difficulty, as it sees it. */
export const inTemporaryDifficulty = (clause: string): Requirement =>
  requires(
    "temporary-difficulty",
    clause,
    {
      zh: "企业的生产经营遇到一时的困难",
      en: "The enterprise is in passing difficulty with its business",
    },
    yes(enterprise.temporaryDifficulty),
  );

/** A project library that works: the conditions of both project subsidies (4.3–4.4). */
export const runsProjectLibrary: readonly Requirement[] = [
  requires(
    "role",
    "4.3",
    { zh: "单位建了创业项目库", en: "The institution runs a start-up project library" },
    has(institution.institutionRoles, "project-library"),
  ),
  requires(
    "success-rate",
    "4.4",
    {
      zh: "上年度入库项目的推介成功率达到 10%",
      en: "Last year at least 10% of the library's projects were promoted with success",
    },
    atLeast(institution.projectSuccessPercent, 10),
  ),
];
