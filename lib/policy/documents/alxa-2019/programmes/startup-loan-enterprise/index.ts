export { startupLoanEnterpriseGuide as guide } from "./guide";
export { startupLoanEnterprise as programme } from "./programme";
