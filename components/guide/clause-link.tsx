import type { Locale } from "@/locales/languages";
import { clauseWords } from "../result/words/format";
import { clauseHref } from "./policy";

interface ClauseLinkProps {
  id: string;
  locale: Locale;
  /** Only the id, where many stand together. */
  short?: boolean;
}

/** A clause by its place, leading to what it means. */
export function ClauseLink({ id, locale, short = false }: ClauseLinkProps) {
  const words = clauseWords(id, locale);
  return (
    <a
      href={clauseHref(locale, id)}
      data-unread
      aria-label={short ? words : undefined}
      className="py-2.5 text-base whitespace-nowrap tight:whitespace-normal text-lake underline decoration-1 underline-offset-4"
    >
      {short ? id : words}
    </a>
  );
}
