import type { Locale } from "@/locales/languages";

/** The place where a page speaks of the network, of a newer build and of the home screen; a script fills it, see `page.ts`. It does not print. */
export function OfflineNotices({ locale }: { locale: Locale }) {
  return (
    <div
      data-offline-notices=""
      data-language={locale}
      data-build={process.env.BUILD}
      className="contents print:hidden"
    />
  );
}
