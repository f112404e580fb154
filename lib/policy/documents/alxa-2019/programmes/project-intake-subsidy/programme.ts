import { atLeast, times } from "../../../../engine/language/words";
import { institution } from "../../facts/institution";
import { inDistrict } from "../definitions";
import { employmentSubsidyFund } from "../funds";
import { runsProjectLibrary } from "../organisation-definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const projectIntakeSubsidy = programme({
  id: "project-intake-subsidy",
  applicant: "institution",
  kind: "subsidy",
  title: { zh: "创业项目入库补贴", en: "Subsidy for collecting start-up projects" },
  summary: {
    zh: "建创业项目库的单位，每征集一个项目入库，最高补 1000 元。",
    en: "For those who run a start-up project library: up to 1,000 yuan for each project collected.",
  },
  clauses: ["4.3", "4.4"],
  period: alwaysInForce,
  requirements: [
    inDistrict("4.3"),
    ...runsProjectLibrary,
    requires(
      "projects-collected",
      "4.4",
      { zh: "至少征集了 1 个项目入库", en: "At least one project was collected" },
      atLeast(institution.projectsCollected, 1),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "upTo",
    yuan: times(1000, institution.projectsCollected),
    words: { zh: "每个入库项目最高 1000 元", en: "Up to 1,000 yuan for each project collected" },
  },
  funding: [employmentSubsidyFund],
  notes: [],
});
