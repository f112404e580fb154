import { guide } from "../programme";

export const unemployedMedicalInsuranceGuide = guide({
  steps: [
    "在原参保地人社部门的失业保险经办机构办失业保险金的时候，问一句医疗保险是不是一起办。",
    "要另外办的，按办理单位说的带材料去办。",
    "看病以前，先查一下医疗保险是不是正常。",
  ],
  materials: ["identity-card", "benefit-record", "medical-insurance-record"],
});
