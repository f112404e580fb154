/** What share codes of the document say with a number; apart from the rules, for pages that have those from the server. */
export { shareList } from "./document";
