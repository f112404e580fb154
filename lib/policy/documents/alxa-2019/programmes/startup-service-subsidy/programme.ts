import { atLeast, has, times } from "../../../../engine/language/constructors";
import { institution } from "../../facts/institution";
import { figures } from "../../figures";
import { inDistrict } from "../definitions";
import { employmentSubsidyFund } from "../funds";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const startupServiceSubsidy = programme({
  id: "startup-service-subsidy",
  applicant: "institution",
  kind: "subsidy",
  title: "创业服务补贴",
  summary: "帮人创业的服务机构和孵化基地，每帮成一家登记并稳定经营的，最高补 2000 元。",
  clauses: ["4.1"],
  period: alwaysInForce,
  requirements: [
    inDistrict("4.1"),
    requires(
      "role",
      "4.1",
      "单位提供创业服务，或办创业园、创业孵化基地",
      has(institution.institutionRoles, "startup-service", "incubator"),
    ),
    requires(
      "entities-served",
      "4.1",
      "服务过的创业者中，至少有 1 家已登记并稳定经营",
      atLeast(institution.entitiesServed, 1),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "upTo",
    yuan: times(figures.servicePerEntity, institution.entitiesServed),
    words: "每家最高 2000 元，看服务的数量和效果定",
  },
  funding: [employmentSubsidyFund],
  notes: [
    note(
      "who-may-apply",
      "文件说的是“企业和社会组织”（4.1）。企业给创业者提供服务的，可以换成“机构”再测一次。",
    ),
  ],
});
