import { keepDisplay } from "@/components/site/display/keep";
import { todayInShanghai } from "@/lib/case/case";
import { carryForms, fillLink } from "./carry";
import { showToday } from "./today";
import { keepWordsWhole } from "./whole-words";

/** What stands in every page itself and runs while it is read, whether or not anything else of it comes. */
const { documentElement: page } = document;
// Nothing else is to come.
if (page.hasAttribute("data-plain")) page.setAttribute("data-alive", "");
keepDisplay();
carryForms();
showToday(todayInShanghai(new Date()));
document.addEventListener("DOMContentLoaded", () => {
  fillLink();
  keepWordsWhole();
});
