export { distressedStabilityRefundGuide as guide } from "./guide";
export { distressedStabilityRefund as programme } from "./programme";
