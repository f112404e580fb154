/** Dialogs over the page, where an engine has none (Firefox before 98, Safari before 15.4). `app/globals.css` lays them out. */

const mark = "data-stands-in";
const focusable = "[autofocus], button, input, select, textarea, a[href]";

/** What had the focus before a dialog was shown. */
const before = new WeakMap<Element, Element | null>();

function close(this: HTMLElement): void {
  if (!this.hasAttribute("open")) return;
  for (const name of ["open", mark]) this.removeAttribute(name);
  const had = before.get(this);
  if (had instanceof HTMLElement) had.focus();
  this.dispatchEvent(new Event("close"));
}

function showModal(this: HTMLElement): void {
  before.set(this, document.activeElement);
  for (const name of ["open", mark]) this.setAttribute(name, "");
  this.querySelector<HTMLElement>(focusable)?.focus();
}

/** The dialog that was shown last. */
const shown = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`dialog[${mark}]`)].pop();

/** Esc asks the dialog and closes it; the focus stays within. */
function keepWithin(): void {
  document.addEventListener("keydown", ({ key }) => {
    const dialog = shown();
    if (key !== "Escape" || !dialog) return;
    if (dialog.dispatchEvent(new Event("cancel", { cancelable: true }))) close.call(dialog);
  });
  document.addEventListener("focusin", ({ target }) => {
    const dialog = shown();
    if (dialog && target instanceof Node && !dialog.contains(target))
      dialog.querySelector<HTMLElement>(focusable)?.focus();
  });
}

if (typeof HTMLDialogElement === "undefined") {
  Object.defineProperties(HTMLElement.prototype, {
    close: { value: close, configurable: true },
    showModal: { value: showModal, configurable: true },
  });
  keepWithin();
}
