export { distressedTrainingSubsidyGuide as guide } from "./guide";
export { distressedTrainingSubsidy as programme } from "./programme";
