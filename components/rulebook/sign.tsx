import type { Programme } from "@/lib/policy";
import type { Locale } from "@/locales/languages";
import { rulebook } from "@/locales/rulebook";

/** A place to write by hand, under what it is for. */
function Blank({ of, look = "" }: { of: string; look?: string }) {
  return (
    <div className={`rulebook-blank ${look}`}>
      <span>{of}</span>
    </div>
  );
}

/** Where an office signs a programme: whether it is right, what is to be changed, who says so and when. */
export function SignOff({
  programme: { title, requirements },
  number,
  cases,
  locale,
}: {
  programme: Programme;
  number: number;
  cases: number;
  locale: Locale;
}) {
  const texts = rulebook[locale];
  return (
    <section className="rulebook-sign">
      <h3 className="text-lg">{texts.sign}</h3>
      <p>{texts.signed(number, title, requirements.length, cases)}</p>
      <ul>
        {[texts.agreed, texts.changed].map((words) => (
          <li key={words}>
            <span aria-hidden="true" className="rulebook-box" /> {words}
          </li>
        ))}
      </ul>
      <Blank of={texts.remarks} look="rulebook-lines" />
      <div className="grid gap-x-4 sm:grid-cols-3 print:grid-cols-3">
        {[texts.office, texts.name, texts.date].map((of) => (
          <Blank key={of} of={of} />
        ))}
      </div>
    </section>
  );
}
