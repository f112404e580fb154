export { ruralTrainingProviderGuide as guide } from "./guide";
export { ruralTrainingProvider as programme } from "./programme";
