import type { MetadataRoute } from "next";
import { documentIn } from "@/locales/documents";
import { defaultLocale } from "@/locales/languages";
import { basePath, hrefFor, langOf } from "@/messages/locale";

export default function manifest(): MetadataRoute.Manifest {
  const { product, productShort, description } = documentIn(defaultLocale).site;
  return {
    name: product,
    short_name: productShort,
    description,
    lang: langOf(defaultLocale),
    id: hrefFor(defaultLocale, "/"),
    start_url: hrefFor(defaultLocale, "/"),
    scope: hrefFor(defaultLocale, "/"),
    display: "standalone",
    background_color: "#faf6ed",
    theme_color: "#0b5a61",
    icons: [
      { src: `${basePath}/icon.svg`, sizes: "any", type: "image/svg+xml" },
      { src: `${basePath}/icon-192.png`, sizes: "192x192", type: "image/png" },
      { src: `${basePath}/icon-512.png`, sizes: "512x512", type: "image/png" },
      {
        src: `${basePath}/icon-maskable-512.png`,
        sizes: "512x512",
        type: "image/png",
        purpose: "maskable",
      },
    ],
  };
}
