import { type Piece, piecesOf } from "@/components/ui/whole-words/pieces";

function nodeOf({ text, whole }: Piece): Node {
  if (!whole) return document.createTextNode(text);
  const span = document.createElement("span");
  span.className = "whitespace-nowrap";
  span.append(text);
  return span;
}

/** Does for the headings of a page without the framework what `WholeWords` does elsewhere. */
export function keepWordsWhole(): void {
  for (const heading of document.querySelectorAll("[data-whole-words]")) {
    const pieces = piecesOf(heading.textContent ?? "");
    if (pieces) heading.replaceChildren(...pieces.map(nodeOf));
  }
}
