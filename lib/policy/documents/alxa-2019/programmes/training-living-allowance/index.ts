export { trainingLivingAllowanceGuide as guide } from "./guide";
export { trainingLivingAllowance as programme } from "./programme";
