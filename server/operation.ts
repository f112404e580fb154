import { dataHeaders } from "@/lib/http/problem";
import { documentHeaders } from "@/lib/http/security";
import { versionsOf } from "@/lib/receipt/receipt";
import { documentHere, operator } from "@/lib/settings";
import { defaultLocale, locales } from "@/locales/languages";
import { errorPage } from "./error-page";
import type { Handler } from "./routes";

/** Answers of the server about itself, for whoever runs it. */

const versions = versionsOf(documentHere(defaultLocale).rules, operator.version);

/** Says that the server answers, and what its answers rest on. */
export const health: Handler = () =>
  Response.json({ status: "ok", ...versions }, { headers: dataHeaders });

const withoutNetwork = errorPage(503);

/** The page that a device saves and shows, without a network, in place of one that it has not saved. */
export const offlinePage: Handler = () =>
  new Response(withoutNetwork, { headers: { ...documentHeaders, "Cache-Control": "no-cache" } });

const contactHolds = 30 * 24 * 60 * 60 * 1000;

/** Says where a weakness is reported (RFC 9116). What it says holds for another thirty days from each answer. */
export const securityText =
  (contact: string): Handler =>
  () => {
    const until = new Date(Date.now() + contactHolds).toISOString();
    const lines = [
      `Contact: ${contact}`,
      `Expires: ${until}`,
      `Preferred-Languages: ${locales.join(", ")}`,
      "",
    ];
    return new Response(lines.join("\n"), {
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  };
