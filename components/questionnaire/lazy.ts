export { Offer } from "./offer";
export { readStart } from "./schemas";
export { Walkthrough } from "./walkthrough";
