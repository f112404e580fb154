import { atLeast, times } from "../../../../engine/language/words";
import { institution } from "../../facts/institution";
import { inDistrict } from "../definitions";
import { employmentSubsidyFund } from "../funds";
import { runsProjectLibrary } from "../organisation-definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const projectPromotionSubsidy = programme({
  id: "project-promotion-subsidy",
  applicant: "institution",
  kind: "subsidy",
  title: { zh: "创业项目推介补贴", en: "Subsidy for promoting start-up projects" },
  summary: {
    zh: "项目库里的项目被创业者用上、稳定经营半年以上的，每个最高再补 2000 元。",
    en: "For project libraries: up to 2,000 yuan more for each project that someone has taken up and run for half a year or longer.",
  },
  clauses: ["4.3", "4.5"],
  period: alwaysInForce,
  requirements: [
    inDistrict("4.3"),
    ...runsProjectLibrary,
    requires(
      "projects-replicated",
      "4.5",
      {
        zh: "至少有 1 个项目被创业者用上，并稳定经营半年以上",
        en: "At least one project has been taken up and been in stable operation for half a year or more",
      },
      atLeast(institution.projectsReplicated, 1),
      {
        zh: "「对其中」指 4.4 的项目，所以 10% 的推介成功率这里也要求。",
        en: "“Of these” means the projects of 4.4, so its success rate of 10% is required here too.",
      },
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "upTo",
    yuan: times(2000, institution.projectsReplicated),
    words: {
      zh: "每个推介成功的项目最高 2000 元",
      en: "Up to 2,000 yuan for each project taken up",
    },
  },
  funding: [employmentSubsidyFund],
  notes: [
    {
      zh: "可以和入库补贴一起领：同一个项目，入库补一次，推介成功再补一次。",
      en: "It comes on top of the subsidy for collecting: one project can bring both.",
    },
  ],
});
