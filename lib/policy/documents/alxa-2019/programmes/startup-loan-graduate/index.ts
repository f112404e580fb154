export { startupLoanGraduateGuide as guide } from "./guide";
export { startupLoanGraduate as programme } from "./programme";
