import { Listeners } from "@/components/store/listeners";
import { type Law, laws } from "@/lib/policy/engine";

/**
 * By which law this browser assesses. It says nothing of anybody, so it stays when the tab closes; the default is not stored. Where the browser forbids
 * storage it holds as long as the page.
 */

const key = "law";
const usual: Law = "amended";
const changes = new Listeners();
let memory: Law = usual;

/** Calls back whenever another law is chosen, in this tab or another; returns how to stop that. */
export function subscribe(changed: () => void): () => void {
  const stop = changes.subscribe(changed);
  window.addEventListener("storage", changed);
  return () => {
    stop();
    window.removeEventListener("storage", changed);
  };
}

/** The law that was chosen. */
export function chosenLaw(): Law {
  try {
    const stored = localStorage.getItem(key);
    return laws.find((law) => law === stored) ?? usual;
  } catch {
    return memory;
  }
}

/** Chooses a law. */
export function chooseLaw(law: Law): void {
  memory = law;
  try {
    if (law === usual) localStorage.removeItem(key);
    else localStorage.setItem(key, law);
  } catch {
    // It is kept in memory where storage is forbidden.
  }
  changes.notify();
}
