export { internshipHostSubsidyGuide as guide } from "./guide";
export { internshipHostSubsidy as programme } from "./programme";
