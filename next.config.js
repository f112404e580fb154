/** The policy while developing: the tools of `next dev` evaluate code and inject styles. */
const developmentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws:",
].join("; ");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types; a build would do so once more.
  typescript: { ignoreBuildErrors: true },
  // Whatever lies in the folders above is not part of it.
  turbopack: { root: __dirname },
  // What follows is for `next dev`: a build is served by server/, which has its own headers and addresses.
  async headers() {
    const policy = { key: "Content-Security-Policy", value: developmentPolicy };
    return process.env.NODE_ENV === "development" ? [{ source: "/:path*", headers: [policy] }] : [];
  },
};

/** Pages in the default language have no step of it in their addresses. */
function rewritesWith({ defaultLocale, locales }) {
  // Paths that keep their own address: the pages by language, the interface, and what Next serves.
  const ownAddress = `(?!(?:${[...locales, "api", "_next"].join("|")})(?:/|$))`;
  return async () => ({
    beforeFiles: [],
    // After files with a fixed address (icon, manifest, robots), before routes with a parameter.
    afterFiles: [
      { source: "/", destination: `/${defaultLocale}` },
      { source: `/:path(${ownAddress}.+)`, destination: `/${defaultLocale}/:path` },
    ],
    fallback: [],
  });
}

/** Whether every language that visitors get runs along the page from the left: scripts/styles/ leaves out what is for others. */
function runsAlong({ languageOf, locales }) {
  return locales
    .map((locale) => languageOf(locale))
    .every(({ direction, writingMode }) => direction === "ltr" && writingMode === "horizontal-tb");
}

/** The folder of the site comes from its address; the modules that read it and the languages are those that Node loads as ESM. */
module.exports = async () => {
  const { readSite } = await import("./scripts/site.mjs");
  const { bundleForBrowser, load } = await import("./scripts/bundle.mjs");
  const { engineVersion } = await import("./scripts/engine-version.mjs");
  const { buildName } = await import("./scripts/sources.mjs");
  const site = readSite(process.env.SITE_URL);
  const { origin, basePath } = site;
  const spoken = await load("locales/languages.ts");
  const rewrites = rewritesWith(spoken);
  process.env.ONE_DIRECTION = runsAlong(spoken) ? "yes" : "no";
  const build = buildName(site);
  const env = {
    BASE_PATH: basePath,
    SITE_ORIGIN: origin ?? "",
    ENGINE_VERSION: engineVersion(__dirname),
    PAGE_SCRIPT: await bundleForBrowser("components/site/page-script/script.ts"),
    BUILD: build,
  };
  // Made of the sources: two builds of one version are one, which nobody is offered as a newer one.
  return { ...config, rewrites, basePath, env, generateBuildId: () => build };
};
