export { startupPremisesGuide as guide } from "./guide";
export { startupPremises as programme } from "./programme";
