import { renderToStaticMarkup } from "react-dom/server";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/locales/languages";
import { offline } from "@/locales/offline";

const line = "flex flex-wrap items-center gap-x-4 gap-y-2 py-2";
const words = "min-inline-0 grow basis-60";

function Notices({ locale }: { locale: Locale }) {
  const texts = offline[locale];
  return (
    <>
      <div role="status" className="sticky inset-be-0 z-10 tight:static">
        <div data-part="update" hidden className="border-bs-2 border-lake bg-lake-tint">
          <div className={`page ${line}`}>
            <p className={words}>{texts.update}</p>
            <Button data-press="take">{texts.take}</Button>
            <Button data-press="later" variant="quiet">
              {texts.later}
            </Button>
          </div>
        </div>
        <div data-part="offline" hidden className="border-bs-2 border-gold bg-gold-tint">
          <div className={`page ${line}`}>
            <div className={words}>
              {Object.entries(texts.without).map(([extent, text]) => (
                <p key={extent} data-extent={extent} hidden>
                  {text}
                </p>
              ))}
            </div>
            <Button data-press="understood" variant="secondary">
              {texts.understood}
            </Button>
          </div>
        </div>
      </div>
      <aside data-part="install" hidden className="page mbs-8">
        <div className={`rounded-card bg-lake-tint px-4 ${line}`}>
          <p className={words}>{texts.installable}</p>
          <Button data-press="install" variant="secondary">
            {texts.install}
          </Button>
          <Button data-press="decline" variant="quiet">
            {texts.decline}
          </Button>
        </div>
      </aside>
    </>
  );
}

/**
 * What pages say about the network, about a newer build and about the home screen, as HTML: hidden until the script of `page.ts`, which
 * carries it, shows it. No page carries it by itself.
 */
export const noticesAsHtml = (locale: Locale): string =>
  renderToStaticMarkup(<Notices locale={locale} />);
