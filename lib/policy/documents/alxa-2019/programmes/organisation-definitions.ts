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
} from "../../../engine/language/constructors";
import { enterprise } from "../facts/enterprise";
import { institution } from "../facts/institution";
import { office } from "../facts/office";
import { figures } from "../figures";
import { defined } from "./programme";

/** Named definitions that several programmes of enterprises and institutions share, each written once. */

/** No layoffs at all last year, natural attrition not counted (1.3). */
export const noLayoffs: Condition = equals(enterprise.layoffsLastYear, 0);

/** 不裁员或少裁员 (1.2–1.3): none, or a rate strictly lower than the local registered unemployment rate. */
export const lowLayoffs: Requirement = defined(
  "low-layoffs",
  "1.2",
  "上年度没有裁员，或裁员率低于当地城镇登记失业率",
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
  "裁员率 = 裁员人数 ÷（裁员人数 + 年末职工人数），合同期满、调出、辞职、退休、死亡等正常减员不算（1.3）；刚好等于失业率不算低于。",
);

/**
 * 困难企业 of article 6: the document does not say which, the local human resources office does (6.1).
 *
 * @example distressed("6.2").map(({ id }) => id) // ["temporary-difficulty", "distress-accepted"]
 */
export const distressed = (clause: string): readonly Requirement[] => [
  inTemporaryDifficulty(clause),
  defined(
    "distress-accepted",
    "6.1",
    "当地人社部门认作困难企业",
    yes(office.distressAccepted),
    "第六条没有写什么样的企业算困难企业，由所在地人社部门来说；不要求有望恢复。",
  ),
];

/**
 * The enterprise is in temporary difficulty, as it sees it.
 *
 * @example inTemporaryDifficulty("1.4").id // "temporary-difficulty"
 */
export const inTemporaryDifficulty = (clause: string): Requirement =>
  defined(
    "temporary-difficulty",
    clause,
    "企业的生产经营遇到一时的困难",
    yes(enterprise.temporaryDifficulty),
  );

/** A project library that works: the conditions of both project subsidies (4.3–4.4). */
export const runsProjectLibrary: readonly Requirement[] = [
  defined(
    "role",
    "4.3",
    "单位建了创业项目库",
    has(institution.institutionRoles, "project-library"),
  ),
  defined(
    "success-rate",
    "4.4",
    "上年度入库项目的推介成功率达到 10%",
    atLeast(institution.projectSuccessPercent, figures.projectSuccess),
  ),
];
