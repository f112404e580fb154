export { smeGuaranteeGuide as guide } from "./guide";
export { smeGuarantee as programme } from "./programme";
