export { loanFundAwardGuide as guide } from "./guide";
export { loanFundAward as programme } from "./programme";
