import { whenAlive } from "@/components/site/alive/when-alive";
import { inOrder, passagesIn } from "./passages";
import { Reader, type ReadingState } from "./reader";
import { rates, speeds } from "./speeds";
import { voiceFor } from "./voice";

function utter(text: string, lang: string, rate: number): SpeechSynthesisUtterance {
  const said = new SpeechSynthesisUtterance(text);
  const voice = voiceFor(speechSynthesis.getVoices(), lang);
  if (voice) said.voice = voice;
  said.lang = lang;
  said.rate = rate;
  return said;
}

const speaker = {
  utter,
  speak: (said: SpeechSynthesisUtterance) => speechSynthesis.speak(said),
  cancel: () => speechSynthesis.cancel(),
};

type PageReader = Reader<Element, SpeechSynthesisUtterance>;

/** Marks what is read, and nothing else, and brings it into sight. */
function mark(place: Element | null): void {
  for (const marked of document.querySelectorAll("[data-spoken]")) {
    if (marked !== place) marked.removeAttribute("data-spoken");
  }
  if (!place || place.hasAttribute("data-spoken")) return;
  place.setAttribute("data-spoken", "");
  place.scrollIntoView({ block: "nearest" });
}

/** A reader of the page as it stands. It stops where what it reads goes. */
function readerOf(main: Element, told: (reader: PageReader) => void): PageReader {
  const voices = speechSynthesis.getVoices();
  // A voice of one language cannot say another.
  const sentences = inOrder(passagesIn(main)).filter(({ lang }) => voiceFor(voices, lang));
  const reader: PageReader = new Reader(speaker, sentences, () => {
    mark(reader.place);
    if (reader.state === "done") watch.disconnect();
    told(reader);
  });
  const watch = new MutationObserver(() => {
    if (reader.place && !reader.place.isConnected) reader.stop();
  });
  watch.observe(main, { childList: true, subtree: true });
  return reader;
}

/** Lets the controls of a page do what they say. */
function control(place: HTMLElement): void {
  const press = (name: string) => place.querySelector<HTMLElement>(`[data-press="${name}"]`);
  const [read, pause, stop] = [press("read"), press("pause"), press("stop")];
  const bar = place.querySelector("section");
  const speed = place.querySelector("select");
  let reader: PageReader | null = null;

  const show = (state: ReadingState): void => {
    const isOpen = state !== "done";
    if (bar) bar.hidden = !isOpen;
    read?.setAttribute("aria-expanded", String(isOpen));
    document.documentElement.toggleAttribute("data-aloud", isOpen);
    const shown = state === "reading" || state === "failed" ? state : "paused";
    for (const words of place.querySelectorAll<HTMLElement>("[data-while]")) {
      words.hidden = words.dataset.while !== shown;
    }
    if (state === "failed") pause?.querySelector("[data-while=paused]")?.removeAttribute("hidden");
    if (!isOpen) read?.focus();
  };
  const hurry = (): void => {
    const chosen = speeds.find((one) => one === speed?.value) ?? "usual";
    reader?.hurry(rates[chosen]);
  };
  read?.addEventListener("click", () => {
    reader?.stop();
    reader = readerOf(document.querySelector("main") ?? document.body, ({ state }) => show(state));
    hurry();
    reader.play();
    pause?.focus();
  });
  pause?.addEventListener("click", () => {
    if (reader?.state === "reading") reader.pause();
    else reader?.play();
  });
  stop?.addEventListener("click", () => reader?.stop());
  speed?.addEventListener("change", hurry);
  window.addEventListener("pagehide", () => speechSynthesis.cancel());
}

/**
 * Offers to read the page aloud as soon as the device has a voice for its language: pause, go on, speed, stop. What is read is marked.
 *
 * @param words the controls as HTML, by language
 * @example offerReading({ zh: "<button …" })
 */
export function offerReading(words: Readonly<Record<string, string>>): void {
  const place = document.querySelector<HTMLElement>("[data-read-aloud]");
  if (!place || !("speechSynthesis" in window)) return;
  const offer = (): void => {
    const voice = voiceFor(speechSynthesis.getVoices(), document.documentElement.lang);
    if (!voice || place.childElementCount > 0) return;
    place.innerHTML = words[place.dataset.readAloud ?? ""] ?? "";
    control(place);
  };
  whenAlive(() => {
    offer();
    // Voices may come after the page. Browsers that do not tell have them from the start.
    if ("addEventListener" in speechSynthesis) {
      speechSynthesis.addEventListener("voiceschanged", offer);
    }
  });
}
