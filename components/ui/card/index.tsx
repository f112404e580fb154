import type { HTMLAttributes } from "react";

/** The classes of a card, for a link or another element that should look like one. */
export const cardClass =
  "rounded-card border border-line bg-card p-5 shadow-card sm:p-6 tight:p-2.5 print:border-edge print:p-4 print:shadow-none";

interface CardProps extends HTMLAttributes<HTMLElement> {
  as?: "div" | "section" | "article" | "li";
}

/** A sheet of paper on the sand. */
export function Card({ as: Element = "div", className = "", ...attributes }: CardProps) {
  return <Element className={`${cardClass} ${className}`.trim()} {...attributes} />;
}
