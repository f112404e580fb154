export { postSubsidyGuide as guide } from "./guide";
export { postSubsidy as programme } from "./programme";
