import * as step from "@/app/[locale]/check/step/route";
import * as assessments from "@/app/api/v1/assessments/route";
import * as description from "@/app/api/v1/openapi.json/route";
import * as rules from "@/app/api/v1/rules/route";
import * as rulesSchema from "@/app/api/v1/rules/schema.json/route";
import * as robots from "@/app/robots.txt/route";
import * as sitemap from "@/app/sitemap.xml/route";
import type { Incoming } from "@/lib/http/incoming";
import { offlinePagePath } from "@/lib/offline/list";
import { type Locale, locales } from "@/locales/languages";
import { pathFor } from "@/messages/locale";
import { health, offlinePage, securityText } from "./operation";

/** What answers a request of one method at one address. */
export type Handler = (request: Incoming) => Response | Promise<Response>;

/** The methods of one address. `HEAD` is there wherever `GET` is. */
export type Methods = Readonly<Partial<Record<string, Handler>>>;

/** What is answered at each address. */
export type Routes = ReadonlyMap<string, Methods>;

function stepIn(locale: Locale): Methods {
  const given = () => ({ params: Promise.resolve({ locale }) });
  return {
    GET: (request) => step.GET(request, given()),
    POST: (request) => step.POST(request, given()),
  };
}

/** Every address that is answered by a route and not by a file. `securityContact` is null where none is stated. */
export const routesWith = (securityContact: string | null): Routes =>
  new Map<string, Methods>([
    ["/api/v1/assessments", { POST: assessments.POST }],
    ["/api/v1/rules", { GET: rules.GET }],
    ["/api/v1/rules/schema.json", { GET: rulesSchema.GET }],
    ["/api/v1/openapi.json", { GET: description.GET }],
    ["/robots.txt", { GET: robots.GET }],
    ["/sitemap.xml", { GET: sitemap.GET }],
    ["/health", { GET: health }],
    [offlinePagePath, { GET: offlinePage }],
    ...locales.map((locale) => [pathFor(locale, "/check/step"), stepIn(locale)] as const),
    ...(securityContact === null
      ? []
      : [["/.well-known/security.txt", { GET: securityText(securityContact) }] as const]),
  ]);
