export { incubatorAwardGuide as guide } from "./guide";
export { incubatorAward as programme } from "./programme";
