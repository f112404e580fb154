import { builtPages } from "@/lib/build/manifest";
import type { Incoming } from "@/lib/http/incoming";
import { originOf } from "@/lib/http/origin";
import { sitemapXml } from "@/lib/http/sitemap";

export function GET(request: Incoming): Response {
  return new Response(sitemapXml(originOf(request), builtPages()), {
    headers: { "Content-Type": "application/xml", "Cache-Control": "no-store" },
  });
}
