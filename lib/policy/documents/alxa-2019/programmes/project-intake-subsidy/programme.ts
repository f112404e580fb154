import { atLeast, times } from "../../../../engine/language/constructors";
import { institution } from "../../facts/institution";
import { figures } from "../../figures";
import { inDistrict } from "../definitions";
import { employmentSubsidyFund } from "../funds";
import { runsProjectLibrary } from "../organisation-definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const projectIntakeSubsidy = programme({
  id: "project-intake-subsidy",
  applicant: "institution",
  kind: "subsidy",
  title: "创业项目入库补贴",
  summary: "建创业项目库的单位，每征集一个项目入库，最高补 1000 元。",
  clauses: ["4.3", "4.4"],
  period: alwaysInForce,
  requirements: [
    inDistrict("4.3"),
    ...runsProjectLibrary,
    requires(
      "projects-collected",
      "4.4",
      "至少征集了 1 个项目入库",
      atLeast(institution.projectsCollected, 1),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "upTo",
    yuan: times(figures.intakePerProject, institution.projectsCollected),
    words: "每个入库项目最高 1000 元",
  },
  funding: [employmentSubsidyFund],
  notes: [],
});
