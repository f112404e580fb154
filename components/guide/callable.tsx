import { Chinese } from "@/components/site/chinese";
import { document } from "@/lib/policy";
import type { Locale } from "@/locales/languages";
import { callHref } from "../result/words/format";

const numbers = document.hotlines.map(({ number }) => number);
const named = new RegExp(`(?<!\\d)(${numbers.join("|")})(?!\\d)`);

/** For server code: a text in which the service numbers that it names can be tapped. */
export function Callable({ text, locale }: { text: string; locale: Locale }) {
  return text.split(named).map((part, index) => {
    const key = `${index} ${part}`;
    return numbers.includes(part) ? (
      <a key={key} href={callHref(part)} className="font-bold text-lake underline">
        {part}
      </a>
    ) : (
      <span key={key}>
        <Chinese text={part} locale={locale} />
      </span>
    );
  });
}
