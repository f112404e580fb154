export { skillUpgradeSubsidyGuide as guide } from "./guide";
export { skillUpgradeSubsidy as programme } from "./programme";
