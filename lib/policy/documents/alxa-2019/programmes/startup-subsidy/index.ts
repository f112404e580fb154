export { startupSubsidyGuide as guide } from "./guide";
export { startupSubsidy as programme } from "./programme";
