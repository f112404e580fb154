/** Runs in the browser before all else of a page. */
import "@/lib/stand-ins/page";
