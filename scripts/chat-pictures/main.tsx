import { chromium } from "@playwright/test";
import { renderToStaticMarkup } from "react-dom/server";
import { Landscape } from "@/components/home/landscape";
import { Mark } from "@/components/site/mark";
import { chatPicturePath, chatPictureSize } from "@/lib/build/chat-picture";
import { documentIn } from "@/locales/documents";
import { type Locale, locales } from "@/locales/languages";
import { langOf } from "@/messages/locale";
import { chromiumFlags, findChromium } from "../chromium.mjs";

const style = `
  * { box-sizing: border-box; margin: 0 }
  body { inline-size: 1200px; block-size: 630px; overflow: hidden; background: #faf6ed; color: #1c2a33;
    font-family: "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", system-ui, sans-serif }
  header { padding: 64px 72px 0; display: flex; gap: 36px; align-items: flex-start }
  header svg { inline-size: 132px; block-size: 132px; flex: none }
  h1 { font-size: 76px; line-height: 1.2; color: #063f45; text-wrap: balance }
  p { margin-block-start: 18px; font-size: 36px; line-height: 1.45; text-wrap: balance }
  main > svg { position: absolute; inset-inline: 0; inset-block-end: 0; inline-size: 1200px; block-size: 240px }
`;

/** The picture of a language, as a page. */
function pageOf(locale: Locale): string {
  const { product, heading } = documentIn(locale).site;
  const drawn = renderToStaticMarkup(
    <main>
      <header>
        <Mark />
        <div>
          <h1>{product}</h1>
          <p>{heading}</p>
        </div>
      </header>
      <Landscape />
    </main>,
  );
  return `<!doctype html><html lang="${langOf(locale)}"><style>${style}</style>${drawn}`;
}

/** Draws the picture of every language that visitors get into `public/`. */
export async function drawChatPictures(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  const page = await browser.newPage({ viewport: chatPictureSize });
  for (const locale of locales) {
    await page.setContent(pageOf(locale));
    await page.screenshot({ path: chatPicturePath(locale) });
  }
  await browser.close();
}
