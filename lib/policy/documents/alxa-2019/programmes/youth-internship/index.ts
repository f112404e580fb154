export { youthInternshipGuide as guide } from "./guide";
export { youthInternship as programme } from "./programme";
