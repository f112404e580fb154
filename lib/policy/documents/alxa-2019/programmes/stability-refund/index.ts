export { stabilityRefundGuide as guide } from "./guide";
export { stabilityRefund as programme } from "./programme";
