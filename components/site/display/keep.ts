import { displayField as field } from "./display";

/**
 * Shows the page as the tab or its address asks, before it is drawn, and changes that where it is chosen, in place; links and forms carry it on.
 */
export function keepDisplay(): void {
  const root = document.documentElement;
  // Who sits at the desk has much to see at once.
  const isDense = /\/desk(\/|$)/.test(location.pathname);
  let size = "";
  let contrast = "";

  const whole = () => [size, contrast].filter((part) => part !== "").join("-");
  const show = () => {
    const shown = isDense ? contrast : whole();
    if (isDense) root.setAttribute("data-dense", "");
    if (shown === "") root.removeAttribute(`data-${field}`);
    else root.setAttribute(`data-${field}`, shown);
  };
  const take = (text: string | null) => {
    const parts = /^(large)?-?(strong|soft)?$/.exec(text || "") || [];
    size = parts[1] || "";
    contrast = parts[2] || "";
    show();
  };
  const stored = () => {
    try {
      return sessionStorage.getItem(field);
    } catch (_) {
      return null;
    }
  };
  const store = () => {
    try {
      sessionStorage.setItem(field, whole());
    } catch (_) {
      // It holds as long as the page, and in what it leads to.
    }
  };
  const addressOf = (address: string) => {
    const url = new URL(address);
    if (whole() === "") url.searchParams.delete(field);
    else url.searchParams.set(field, whole());
    return url.href;
  };
  const carry = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link) return;
    const choice = link.getAttribute("data-choice");
    if (choice === null) {
      const [page] = location.href.split("#");
      const isElsewhere = link.origin === location.origin && link.href.split("#")[0] !== page;
      if (isElsewhere && addressOf(link.href) !== link.href) link.href = addressOf(link.href);
      return;
    }
    event.preventDefault();
    if (choice === "large" || choice === "usual") size = choice === "large" ? choice : "";
    else contrast = choice;
    show();
    store();
    const url = new URL(location.href);
    url.searchParams.delete(field);
    history.replaceState(history.state, "", url.href);
    const other = link.nextElementSibling || link.previousElementSibling;
    if (other instanceof HTMLElement) other.focus();
  };

  const asked = new URLSearchParams(location.search).get(field);
  take(asked === null ? stored() : asked);
  if (asked !== null) store();
  document.addEventListener("click", carry, true);
  document.addEventListener("auxclick", carry, true);
  document.addEventListener(
    "submit",
    ({ target }) => {
      if (target instanceof HTMLFormElement && target.method === "post")
        target.action = addressOf(target.action);
    },
    true,
  );
  // A page that comes back as it was may have been left before something else was chosen.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) take(stored());
  });
}
