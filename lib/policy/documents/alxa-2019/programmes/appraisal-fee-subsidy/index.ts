export { appraisalFeeSubsidyGuide as guide } from "./guide";
export { appraisalFeeSubsidy as programme } from "./programme";
