export { startupServiceSubsidyGuide as guide } from "./guide";
export { startupServiceSubsidy as programme } from "./programme";
