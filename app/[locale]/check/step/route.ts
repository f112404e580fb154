import { renderResponse } from "@/components/questionnaire/posted/render";
import { addressIn, type Display, displayIn } from "@/components/site/display/display";
import type { Incoming } from "@/lib/http/incoming";
import { originOf } from "@/lib/http/origin";
import { documentHeaders } from "@/lib/http/security";
import { hrefFor, localeOf } from "@/messages/locale";
import { readForm } from "./read-form";

interface LocaleParams {
  params: Promise<{ locale: string }>;
}

/** The browser's back button shows the page again without asking whether to send the form again. */
const cacheControl = "private, max-age=600";

/**
 * Whoever wipes the answers has the browser forget the pages that it kept for that, so that the back button
 * shows none of them again. Browsers heed it over HTTPS, and on the machine itself.
 */
const forgetting = { "Clear-Site-Data": '"cache"' } as const;

/** How the page that answers a request is to look. */
const displayOf = ({ url }: Incoming): Display => displayIn(/\?.*$/.exec(url)?.[0] ?? "");

/** Answers a form of the questionnaire with the page that follows. What was answered travels in the forms. */
export async function POST(request: Incoming, { params }: LocaleParams): Promise<Response> {
  const locale = localeOf((await params).locale);
  const form = await readForm(request);
  const { html, wiped } = await renderResponse(form, locale, originOf(request), displayOf(request));
  return new Response(Buffer.from(html), {
    status: form ? 200 : 413,
    headers: {
      ...documentHeaders,
      "Cache-Control": cacheControl,
      ...(wiped ? forgetting : {}),
    },
  });
}

/** Only forms lead here: everyone else begins at the beginning. */
export async function GET(request: Incoming, { params }: LocaleParams): Promise<Response> {
  const locale = localeOf((await params).locale);
  const location = addressIn(hrefFor(locale, "/check"), displayOf(request));
  return new Response(null, { status: 303, headers: { Location: location } });
}
