export { minimumLivingGuaranteeGuide as guide } from "./guide";
export { minimumLivingGuarantee as programme } from "./programme";
