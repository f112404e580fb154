export { temporaryReliefGuide as guide } from "./guide";
export { temporaryRelief as programme } from "./programme";
