export { unemploymentBenefitGuide as guide } from "./guide";
export { unemploymentBenefit as programme } from "./programme";
