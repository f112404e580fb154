import { beforeEach, describe, expect, test } from "vitest";
import { inOrder, type Passage } from "./passages";
import { Reader, type Utterance } from "./reader";

interface Said extends Utterance {
  readonly text: string;
  readonly rate: number;
}

const ended = {} as SpeechSynthesisEvent;
const broken = {} as SpeechSynthesisErrorEvent;

const sentences = ["一。", "二。", "三。"].map((text) => ({ text, lang: "zh-CN", place: text }));

describe("a reader", () => {
  let said: Said[];
  let silenced: number;
  let told: string[];
  let reader: Reader<string, Said>;
  /** The sentence that is being said. */
  const now = (): Said => {
    const last = said.at(-1);
    if (!last) throw new Error("Nothing was said.");
    return last;
  };

  beforeEach(() => {
    said = [];
    silenced = 0;
    told = [];
    reader = new Reader(
      {
        utter: (text, _, rate): Said => ({ text, rate, onend: null, onerror: null }),
        speak: (one) => said.push(one),
        cancel: () => silenced++,
      },
      sentences,
      () => told.push(`${reader.state} ${reader.place}`),
    );
  });

  test("reads one sentence after the other, says where it is, and ends", () => {
    reader.play();
    now().onend?.(ended);
    now().onend?.(ended);
    now().onend?.(ended);
    expect(said.map(({ text }) => text)).toEqual(["一。", "二。", "三。"]);
    expect(told).toEqual(["reading 一。", "reading 二。", "reading 三。", "done null"]);
  });

  test("falls silent where it is paused, and begins the sentence again", () => {
    reader.play();
    now().onend?.(ended);
    const second = now();
    const before = silenced;
    reader.pause();
    expect(silenced).toBe(before + 1);
    expect(reader.place).toBe("二。");
    // Browsers end, or fail, what is cancelled.
    second.onend?.(ended);
    second.onerror?.(broken);
    expect(said).toHaveLength(2);
    expect(reader.state).toBe("paused");
    reader.play();
    expect(now().text).toBe("二。");
    expect(reader.state).toBe("reading");
  });

  test("reads at another speed from where it is, and does not begin by that", () => {
    reader.hurry(1.3);
    expect(said).toEqual([]);
    reader.play();
    expect(now().rate).toBe(1.3);
    reader.hurry(0.7);
    expect([now().text, now().rate]).toEqual(["一。", 0.7]);
    reader.pause();
    reader.hurry(1);
    expect(said).toHaveLength(2);
  });

  test("stops for good", () => {
    reader.play();
    const first = now();
    reader.stop();
    first.onend?.(ended);
    expect(said).toHaveLength(1);
    expect([reader.state, reader.place]).toEqual(["done", null]);
  });

  test("says that it failed, and can be asked again", () => {
    reader.play();
    now().onerror?.(broken);
    expect(reader.state).toBe("failed");
    reader.play();
    expect([now().text, reader.state]).toEqual(["一。", "reading"]);
  });
});

const passage = (text: string, first = false): Passage<string> => ({
  text,
  lang: "zh-CN",
  place: text,
  first,
});

test("the heading of the page is read before what stands above it, and nothing twice but short answers", () => {
  const read = inOrder([
    passage("请注意"),
    passage("您的身体能干活吗？", true),
    passage("是"),
    passage("否"),
    passage("能干活就算。能干活就算。"),
    passage("是"),
    passage("您的身体能干活吗？"),
  ]);
  expect(read.map(({ text }) => text)).toEqual([
    "您的身体能干活吗？",
    "请注意",
    "是",
    "否",
    "能干活就算。",
    "是",
  ]);
});
