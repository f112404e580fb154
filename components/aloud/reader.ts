/** A sentence to be read, and where on the page it stands. */
export interface Sentence<Place> {
  readonly text: string;
  readonly lang: string;
  readonly place: Place;
}

/** What a sentence is said by; of `SpeechSynthesisUtterance`. */
export interface Utterance {
  onend: ((event: SpeechSynthesisEvent) => void) | null;
  onerror: ((event: SpeechSynthesisErrorEvent) => void) | null;
}

/** What a reader needs of the browser. */
export interface Speaker<Said extends Utterance> {
  /** Makes a sentence ready at a speed, 1 being the usual one. */
  readonly utter: (text: string, lang: string, rate: number) => Said;
  readonly speak: (said: Said) => void;
  /** Falls silent at once. */
  readonly cancel: () => void;
}

/** What a reader does: it begins `ready` and ends `done`, or `failed` where the browser cannot speak. */
export type ReadingState = "ready" | "reading" | "paused" | "done" | "failed";

/**
 * Reads sentences aloud, one after the other. To pause is to fall silent and to begin the sentence again: browsers of phones do not take up a sentence that was
 * paused. `told` is called at each change.
 */
export class Reader<Place, Said extends Utterance> {
  state: ReadingState = "ready";
  private at = 0;
  private rate = 1;
  // Browsers forget an utterance that nothing holds, and never say that it has ended.
  private said: Said | null = null;

  constructor(
    private readonly speaker: Speaker<Said>,
    private readonly sentences: readonly Sentence<Place>[],
    private readonly told: () => void,
  ) {}

  /** Where it reads, or would go on; null before and after. */
  get place(): Place | null {
    const isThere = this.state === "reading" || this.state === "paused";
    return isThere ? (this.sentences[this.at]?.place ?? null) : null;
  }

  /** Reads from where it stands. */
  play(): void {
    this.silence();
    const sentence = this.sentences[this.at];
    this.become(sentence ? "reading" : "done");
    if (!sentence) return;
    const said = this.speaker.utter(sentence.text, sentence.lang, this.rate);
    said.onend = () => {
      if (this.said !== said) return;
      this.at++;
      this.play();
    };
    said.onerror = () => {
      if (this.said !== said) return;
      this.said = null;
      this.become("failed");
    };
    this.said = said;
    this.speaker.speak(said);
  }

  pause(): void {
    if (this.state !== "reading") return;
    this.silence();
    this.become("paused");
  }

  /** Falls silent for good. */
  stop(): void {
    this.silence();
    this.become("done");
  }

  /** Reads at another speed from the sentence that it is at. */
  hurry(rate: number): void {
    this.rate = rate;
    if (this.state === "reading") this.play();
  }

  private silence(): void {
    // What ends now has not been read.
    this.said = null;
    this.speaker.cancel();
  }

  private become(state: ReadingState): void {
    this.state = state;
    this.told();
  }
}
