"use client";

import { useSyncExternalStore } from "react";
import { piecesOf } from "./pieces";

const never = () => () => {};

/**
 * A heading whose lines end between Chinese words, where a browser knows them: balanced lines of a few characters else end within one. As it
 * comes from the server, which may know other words, it is plain text.
 *
 * @example <WholeWords text="您现在正在领失业保险金吗？" /> // never 失 at the end of a line and 业 on the next
 */
export function WholeWords({ text }: { text: string }) {
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const pieces = isAlive ? piecesOf(text) : null;
  if (!pieces) return text;
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.whole ? (
      <span key={key} className="whitespace-nowrap">
        {piece.text}
      </span>
    ) : (
      piece.text
    );
  });
}
