export { publicWelfarePostGuide as guide } from "./guide";
export { publicWelfarePost as programme } from "./programme";
