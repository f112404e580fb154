export { keyGroupTaxReliefGuide as guide } from "./guide";
export { keyGroupTaxRelief as programme } from "./programme";
