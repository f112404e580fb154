import { carryForms, fillLink } from "./carry";

/** What stands in every page itself and runs while it is read, whether or not anything else of it comes. */
carryForms();
document.addEventListener("DOMContentLoaded", fillLink);
