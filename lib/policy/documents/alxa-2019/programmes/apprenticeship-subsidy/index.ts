export { apprenticeshipSubsidyGuide as guide } from "./guide";
export { apprenticeshipSubsidy as programme } from "./programme";
