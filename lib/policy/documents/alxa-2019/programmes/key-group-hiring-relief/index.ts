export { keyGroupHiringReliefGuide as guide } from "./guide";
export { keyGroupHiringRelief as programme } from "./programme";
