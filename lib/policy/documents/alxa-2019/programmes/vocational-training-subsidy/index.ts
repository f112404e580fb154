export { vocationalTrainingSubsidyGuide as guide } from "./guide";
export { vocationalTrainingSubsidy as programme } from "./programme";
