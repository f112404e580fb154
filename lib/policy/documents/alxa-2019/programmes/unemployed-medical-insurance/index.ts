export { unemployedMedicalInsuranceGuide as guide } from "./guide";
export { unemployedMedicalInsurance as programme } from "./programme";
