export { Offer } from "./offer";
export { startResolver } from "./schemas";
export { Walkthrough } from "./walkthrough";
