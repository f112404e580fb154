import { guide } from "../programme";

export const startupPremisesGuide = guide({
  steps: [
    {
      zh: "还没有办失业登记的，先去办。",
      en: "If you have not registered as unemployed, do that first.",
    },
    {
      zh: "问当地人社部门：本旗区有没有免费场地和创业培训，还有没有位置。",
      en: "Ask the local human resources office whether your banner offers free premises and training, and whether there is room.",
    },
    {
      zh: "有的话，说清楚想做什么生意、要多大地方，把材料交上去。",
      en: "If it does, say what business you have in mind and how much space you need, and hand in the papers.",
    },
  ],
  materials: [
    "identity-card",
    "residence-permit",
    "employment-registration",
    "business-licence",
    "business-plan",
    "application-form",
  ],
});
