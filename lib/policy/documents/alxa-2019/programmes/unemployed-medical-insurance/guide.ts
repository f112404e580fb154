import { guide } from "../programme";

export const unemployedMedicalInsuranceGuide = guide({
  steps: [
    {
      zh: "在原参保地人社部门的失业保险经办机构办失业保险金的时候，问一句医疗保险是不是一起办。",
      en: "When you apply for unemployment benefit at the unemployment insurance office (human resources) of the place where you were insured, ask whether your medical insurance is arranged with it.",
    },
    {
      zh: "要另外办的，按办理单位说的带材料去办。",
      en: "If it is arranged separately, apply as the office tells you.",
    },
    {
      zh: "看病以前，先查一下医疗保险是不是正常。",
      en: "Before you need treatment, check that your medical insurance is active.",
    },
  ],
  materials: ["identity-card", "benefit-record", "medical-insurance-record"],
});
