export { startResolver } from "./schemas";
export { Walkthrough } from "./walkthrough";
