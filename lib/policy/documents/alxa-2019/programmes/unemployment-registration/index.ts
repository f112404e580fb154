export { unemploymentRegistrationGuide as guide } from "./guide";
export { unemploymentRegistration as programme } from "./programme";
