import { guide } from "../programme";

export const keyGroupTaxReliefGuide = guide({
  steps: [
    "先问主管税务机关：您属于哪一类重点群体，要不要在《就业创业证》上注明。",
    "报税时告诉税务机关您要享受重点群体减税。",
    "证件和材料自己留好，以后税务机关可能要查。",
  ],
  materials: [
    "identity-card",
    "business-licence",
    "employment-registration",
    "diploma",
    "household-employment-proof",
    "subsistence-certificate",
    "poverty-registration-proof",
    "tax-return",
  ],
});
