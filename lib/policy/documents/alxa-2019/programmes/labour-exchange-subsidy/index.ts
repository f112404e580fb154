export { labourExchangeSubsidyGuide as guide } from "./guide";
export { labourExchangeSubsidy as programme } from "./programme";
