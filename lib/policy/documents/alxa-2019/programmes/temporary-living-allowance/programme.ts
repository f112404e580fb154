import { yes } from "../../../../engine/language/words";
import { office } from "../../facts/office";
import { person } from "../../facts/person";
import { inDistrict, unemployedNow } from "../definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const temporaryLivingAllowance = programme({
  id: "temporary-living-allowance",
  applicant: "person",
  kind: "relief",
  title: {
    zh: "下岗失业人员临时生活补助",
    en: "Temporary living allowance after a lay-off",
  },
  summary: {
    zh: "下岗后没有工作、生活困难的人，可以申请临时生活补助。",
    en: "Temporary help for people who were laid off, are out of work and struggle to make ends meet.",
  },
  clauses: ["11.2"],
  period: alwaysInForce,
  requirements: [
    inDistrict("11.2"),
    requires(
      "laid-off",
      "11.2",
      { zh: "是下岗失业的", en: "Was laid off from a job" },
      yes(person.laidOff),
    ),
    unemployedNow("11.2"),
    requires(
      "living-difficulty",
      "11.2",
      { zh: "生活有困难", en: "In difficulty with daily living" },
      yes(person.livingDifficulty),
    ),
    requires(
      "office-confirms",
      "11.2",
      {
        zh: "民政等部门审核同意（由部门决定）",
        en: "Confirmed by civil affairs and the other offices, which decide",
      },
      yes(office.livingAllowanceConfirmed),
    ),
  ],
  counter: applyAt("civil-affairs"),
  amount: {
    kind: "schedule",
    words: {
      zh: "这份文件没有写补多少。当地会看您家有多困难、本地生活要花多少来定。",
      en: "This document gives no figure. It is set locally, by how hard-pressed the household is and what living costs there.",
    },
  },
  funding: [],
  notes: [
    {
      zh: "什么样算「生活困难」，文件没有写清，由审核的部门决定。",
      en: "The document does not spell out what counts as hardship in daily living; the offices decide.",
    },
    {
      zh: "这里按 2019 年的文件测算。现在还有没有这项补助，请先问当地民政部门。",
      en: "This follows the document of 2019. Ask the local civil affairs office whether the allowance is still given.",
    },
  ],
});
