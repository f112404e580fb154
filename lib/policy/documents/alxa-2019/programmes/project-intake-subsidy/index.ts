export { projectIntakeSubsidyGuide as guide } from "./guide";
export { projectIntakeSubsidy as programme } from "./programme";
