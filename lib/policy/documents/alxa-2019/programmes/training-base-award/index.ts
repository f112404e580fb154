export { trainingBaseAwardGuide as guide } from "./guide";
export { trainingBaseAward as programme } from "./programme";
