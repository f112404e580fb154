export { hardshipRecognitionGuide as guide } from "./guide";
export { hardshipRecognition as programme } from "./programme";
