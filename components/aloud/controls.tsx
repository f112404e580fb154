import { renderToStaticMarkup } from "react-dom/server";
import { Button } from "@/components/ui/button";
import { aloud } from "@/locales/aloud";
import type { Locale } from "@/locales/languages";
import { speeds } from "./speeds";

function Controls({ locale }: { locale: Locale }) {
  const texts = aloud[locale];
  return (
    <>
      <button
        type="button"
        data-press="read"
        aria-expanded="false"
        className="min-block-11 min-inline-11 text-base text-ink underline decoration-1 underline-offset-4 hover:decoration-2"
      >
        {texts.read}
      </button>
      <section
        hidden
        aria-label={texts.label}
        className="fixed inset-be-0 start-0 z-20 inline-full border-bs-2 border-edge bg-card"
      >
        <div className="page flex flex-wrap items-center gap-2 py-2">
          <Button data-press="pause">
            <span data-while="reading">{texts.pause}</span>
            <span data-while="paused" hidden>
              {texts.goOn}
            </span>
          </Button>
          <Button data-press="stop" variant="secondary">
            {texts.stop}
          </Button>
          <select
            aria-label={texts.speed}
            defaultValue="usual"
            className="min-block-12 rounded-lg border-2 border-edge bg-field px-2 text-ink"
          >
            {speeds.map((speed) => (
              <option key={speed} value={speed}>
                {texts.speeds[speed]}
              </option>
            ))}
          </select>
          <span role="status">
            <span data-while="failed" hidden>
              {texts.failed}
            </span>
          </span>
        </div>
      </section>
    </>
  );
}

/** What a page is read aloud by, as HTML; the script of `page.ts`, which carries it, puts it into the page. */
export const controlsAsHtml = (locale: Locale): string =>
  renderToStaticMarkup(<Controls locale={locale} />);
