export { temporaryLivingAllowanceGuide as guide } from "./guide";
export { temporaryLivingAllowance as programme } from "./programme";
