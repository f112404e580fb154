export { startupLoanIndividualGuide as guide } from "./guide";
export { startupLoanIndividual as programme } from "./programme";
