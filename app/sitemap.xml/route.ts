import { builtPages } from "@/lib/build/manifest";
import { originOf } from "@/lib/http/origin";
import { sitemapXml } from "@/lib/http/sitemap";

export function GET(request: Request): Response {
  return new Response(sitemapXml(originOf(request), builtPages()), {
    headers: { "Content-Type": "application/xml" },
  });
}
