import type { Incoming } from "@/lib/http/incoming";
import { originOf } from "@/lib/http/origin";
import { basePath } from "@/messages/locale";

export function GET(request: Incoming): Response {
  const lines = [
    "User-agent: *",
    `Allow: ${basePath}/`,
    `Disallow: ${basePath}/api/`,
    "",
    `Sitemap: ${originOf(request)}${basePath}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
