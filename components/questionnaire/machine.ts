export { keptStrings, readStart } from "./read";
export { Walkthrough } from "./walkthrough";
