import { atLeast, times } from "../../../../engine/language/constructors";
import { institution } from "../../facts/institution";
import { figures } from "../../figures";
import { inDistrict } from "../definitions";
import { employmentSubsidyFund } from "../funds";
import { runsProjectLibrary } from "../organisation-definitions";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const projectPromotionSubsidy = programme({
  id: "project-promotion-subsidy",
  applicant: "institution",
  kind: "subsidy",
  title: "创业项目推介补贴",
  summary: "项目库里的项目被创业者用上、稳定经营半年以上的，每个最高再补 2000 元。",
  clauses: ["4.3", "4.5"],
  period: alwaysInForce,
  requirements: [
    inDistrict("4.3"),
    ...runsProjectLibrary,
    requires(
      "projects-replicated",
      "4.5",
      "至少有 1 个项目被创业者用上，并稳定经营半年以上",
      atLeast(institution.projectsReplicated, 1),
      "“对其中”指 4.4 的项目，所以 10% 的推介成功率这里也要求。",
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "upTo",
    yuan: times(figures.promotionPerProject, institution.projectsReplicated),
    words: "每个推介成功的项目最高 2000 元",
  },
  funding: [employmentSubsidyFund],
  notes: [
    note("on-top-of-intake", "可以和入库补贴一起领：同一个项目，入库补一次，推介成功再补一次。"),
  ],
});
