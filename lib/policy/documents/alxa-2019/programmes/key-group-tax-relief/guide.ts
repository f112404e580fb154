import { guide } from "../programme";

export const keyGroupTaxReliefGuide = guide({
  steps: [
    {
      zh: "先问主管税务机关：您属于哪一类重点群体，要不要在《就业创业证》上注明。",
      en: "Ask the tax office in charge which key group you are in, and whether your employment and start-up certificate must say so.",
    },
    {
      zh: "报税时告诉税务机关您要享受重点群体减税。",
      en: "When you file your taxes, tell the tax office that you claim the relief for key groups.",
    },
    {
      zh: "证件和材料自己留好，以后税务机关可能要查。",
      en: "Keep your papers: the tax office may want to see them later.",
    },
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
