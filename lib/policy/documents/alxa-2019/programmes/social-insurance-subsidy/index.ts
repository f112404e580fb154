export { socialInsuranceSubsidyGuide as guide } from "./guide";
export { socialInsuranceSubsidy as programme } from "./programme";
