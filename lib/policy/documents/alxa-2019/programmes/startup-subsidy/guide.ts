import { guide } from "../programme";

export const startupSubsidyGuide = guide({
  steps: [
    "先办营业执照，正常经营满 1 年。",
    "带上材料，到登记地旗区的人社部门申请。",
    "等办理单位审核。毕业满 2 年的，先问清楚按哪一天算。",
    "审核通过后，补贴打到您的账户。",
  ],
  materials: [
    "identity-card",
    "residence-permit",
    "business-licence",
    "diploma",
    "hardship-certificate",
    "operation-proof",
    "application-form",
    "bank-account",
  ],
});
