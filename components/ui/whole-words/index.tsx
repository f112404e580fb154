"use client";

import { useSyncExternalStore } from "react";

/** Longer ones would have no room on the smallest screens at twice the size. */
const longest = 4;

const han = /^\p{Script=Han}{2,}$/u;
const hasHan = /\p{Script=Han}{2}/u;

let segmenter: Intl.Segmenter | null | undefined;

/** What knows Chinese words; null in browsers that do not. */
function wordSegmenter(): Intl.Segmenter | null {
  segmenter ??= "Segmenter" in Intl ? new Intl.Segmenter("zh", { granularity: "word" }) : null;
  return segmenter;
}

const never = () => () => {};

/**
 * A heading whose lines end between Chinese words, where a browser knows them: balanced lines of a few characters else end within one. As it
 * comes from the server, which may know other words, it is plain text.
 *
 * @example <WholeWords text="您现在正在领失业保险金吗？" /> // never 失 at the end of a line and 业 on the next
 */
export function WholeWords({ text }: { text: string }) {
  const words = useSyncExternalStore(never, wordSegmenter, () => null);
  if (!words || !hasHan.test(text)) return text;
  return Array.from(words.segment(text), ({ segment, index }) =>
    han.test(segment) && segment.length <= longest ? (
      <span key={index} className="whitespace-nowrap">
        {segment}
      </span>
    ) : (
      segment
    ),
  );
}
