export { projectPromotionSubsidyGuide as guide } from "./guide";
export { projectPromotionSubsidy as programme } from "./programme";
