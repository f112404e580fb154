import type { ReactNode } from "react";
import { display as messages } from "@/locales/display";
import type { Locale } from "@/locales/languages";
import { type Choice, chosen, displayField } from "./display";

/** Each choice beside what takes it back: one of the two is shown. */
const pairs = [
  ["large", "usual"],
  ["strong", "soft"],
] as const satisfies readonly (readonly [Choice, Choice])[];

const look =
  "choice min-block-11 min-inline-11 items-center text-base text-ink underline decoration-1 underline-offset-4 hover:decoration-2";

/** What leads to the page in another display, drawn by `draw`: what is chosen already is not shown. */
function Choices({
  locale,
  draw,
}: {
  locale: Locale;
  draw: (choice: Choice, look: string, words: string) => ReactNode;
}) {
  return (
    <ul aria-label={messages[locale].label} className="flex flex-wrap gap-x-3">
      {pairs.map((pair) => (
        <li key={pair[0]}>
          {pair.map((choice) => draw(choice, look, messages[locale].choices[choice]))}
        </li>
      ))}
    </ul>
  );
}

const addressOf = (choice: Choice): string => {
  const made = chosen("", choice);
  return made === "" ? "?" : `?${displayField}=${made}`;
};

/** Large print or the usual size, strong contrast or the usual one: links, since they work without scripts. */
export function DisplayLinks({ locale }: { locale: Locale }) {
  return (
    <Choices
      locale={locale}
      draw={(choice, className, words) => (
        <a
          key={choice}
          href={addressOf(choice)}
          data-choice={choice}
          rel="nofollow"
          className={className}
        >
          {words}
        </a>
      )}
    />
  );
}

/** The same on a page that came by post, whose form they send again: `button` is what opens the page. */
export function DisplayButtons({
  locale,
  button,
}: {
  locale: Locale;
  button: { readonly name: string; readonly value: string };
}) {
  return (
    <Choices
      locale={locale}
      draw={(choice, className, words) => (
        <button
          key={choice}
          type="submit"
          formAction={addressOf(choice)}
          data-choice={choice}
          className={className}
          {...button}
        >
          {words}
        </button>
      )}
    />
  );
}
