export { ruralTrainingGuide as guide } from "./guide";
export { ruralTraining as programme } from "./programme";
