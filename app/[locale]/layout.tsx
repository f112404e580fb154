import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "../globals.css";
import { ReadAloud } from "@/components/aloud";
import { Alive } from "@/components/site/alive";
import { DisplayLinks } from "@/components/site/display";
import { SiteFooter } from "@/components/site/footer";
import { SiteHeader } from "@/components/site/header";
import { CurrentLanguageLink, CurrentSectionLinks } from "@/components/site/navigation/current";
import { sections } from "@/components/site/navigation/sections";
import { OfflineNotices } from "@/components/site/offline";
import { PageScript } from "@/components/site/page-script";
import { chatPicture, chatPictureSize } from "@/lib/build/chat-picture";
import { documentIn } from "@/locales/documents";
import { locales } from "@/locales/languages";
import { basePath, documentAttributes, langOf, localeOf, otherLocales } from "@/messages/locale";
import type { LocaleParams } from "./metadata";

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { product, description } = documentIn(locale).site;
  const origin = process.env.SITE_ORIGIN ?? "";
  const picture = chatPicture(origin && origin + basePath, [locale, ...otherLocales(locale)]);
  return {
    title: { default: product, template: `%s · ${product}` },
    description,
    applicationName: product,
    // Title and description are those of each page: answers stand behind the `#` of a link, and in none of this.
    openGraph: {
      type: "website",
      siteName: product,
      locale: langOf(locale).replace("-", "_"),
      ...(picture && { images: [{ url: picture, ...chatPictureSize, alt: product }] }),
    },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ed" },
    { media: "(prefers-color-scheme: dark)", color: "#14181b" },
  ],
  colorScheme: "light dark",
};

export default async function LocaleLayout({
  params,
  children,
}: LocaleParams & { children: ReactNode }) {
  const locale = localeOf((await params).locale);
  return (
    <html {...documentAttributes(locale)} suppressHydrationWarning>
      <body>
        <PageScript />
        <SiteHeader
          locale={locale}
          sections={<CurrentSectionLinks locale={locale} sections={sections} />}
          language={<CurrentLanguageLink locale={locale} />}
          tools={
            <>
              <DisplayLinks locale={locale} />
              <ReadAloud locale={locale} />
            </>
          }
        />
        <main id="content" className="page pbs-8">
          {children}
        </main>
        <OfflineNotices locale={locale} />
        <SiteFooter locale={locale} />
        <Alive />
      </body>
    </html>
  );
}
