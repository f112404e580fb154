import "./built-in";
import "./dialog";
import { standIn } from "./built-in";

/** What older engines lack of the page, beside what they lack of the language. */

/**
 * Says of each form that is sent by which button: before 2021 (Safari: 2022) the event does not. A key that sends a form clicks
 * its first button.
 */
function tellSubmitter(): void {
  let pressed: Element | null = null;
  document.addEventListener(
    "click",
    ({ target }) => {
      pressed = target instanceof Element ? target.closest("button, input") : null;
    },
    true,
  );
  document.addEventListener(
    "submit",
    (event) => {
      const sentBy =
        pressed instanceof HTMLButtonElement && pressed.form === event.target ? pressed : null;
      Object.defineProperty(event, "submitter", { value: sentBy });
      pressed = null;
    },
    true,
  );
  Object.defineProperty(globalThis, "SubmitEvent", { value: Event, configurable: true });
}

standIn(Crypto.prototype, "randomUUID", function randomUUID(this: Crypto) {
  const bytes = [...this.getRandomValues(new Uint8Array(16))];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
});

/** What the paper shows by what stands on the page: its style sheets ask the page, or these marks on it where they cannot. */
const onPaper = {
  "data-refusals": 'input[name="refusals"]:checked',
  "data-loan-sheet": ".loan-sheet",
} as const;

if (!CSS.supports("selector(:has(a))")) {
  window.addEventListener("beforeprint", () => {
    for (const [mark, selector] of Object.entries(onPaper)) {
      document.documentElement.toggleAttribute(mark, document.querySelector(selector) !== null);
    }
  });
}

if (typeof SubmitEvent === "undefined" || !("submitter" in SubmitEvent.prototype)) tellSubmitter();

standIn(
  MediaQueryList.prototype,
  "addEventListener",
  function addEventListener(
    this: MediaQueryList,
    _type: string,
    listener: EventListenerOrEventListenerObject,
  ) {
    if (typeof listener === "function") this.addListener(listener);
  },
);

standIn(
  MediaQueryList.prototype,
  "removeEventListener",
  function removeEventListener(
    this: MediaQueryList,
    _type: string,
    listener: EventListenerOrEventListenerObject,
  ) {
    if (typeof listener === "function") this.removeListener(listener);
  },
);
