const { headers: securityHeaders } = require("./lib/http/security-headers.json");

/** Paths that keep their own address: the English pages, the interface, and what Next serves. */
const ownAddress = "(?!(?:en|zh|api|_next)(?:/|$))";

/** For answers that are data or files; pages get their policy in proxy.ts. */
const inertContent = {
  key: "Content-Security-Policy",
  value: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};

/** A worker is under the policy of its own file: it loads our scripts, and reaches no network. */
const workerContent = {
  key: "Content-Security-Policy",
  value: "default-src 'none'; script-src 'self'",
};

/** @type {import("next").NextConfig} */
module.exports = {
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  // Two languages whose layout carries `lang` leave no single root layout to hold a 404 page.
  experimental: { globalNotFound: true },
  async headers() {
    return [
      { source: "/:path*", headers: securityHeaders },
      { source: "/:path(api/.*|_next/static/.*)", headers: [inertContent] },
      { source: "/_next/static/chunks/:file(turbopack-worker-.*)", headers: [workerContent] },
    ];
  },
  async redirects() {
    return [
      { source: "/zh", destination: "/", permanent: true },
      { source: "/zh/:path*", destination: "/:path*", permanent: true },
    ];
  },
  async rewrites() {
    return {
      beforeFiles: [],
      // After files with a fixed address (icon, manifest, robots), before routes with a parameter.
      afterFiles: [
        { source: "/", destination: "/zh" },
        { source: `/:path(${ownAddress}.+)`, destination: "/zh/:path" },
      ],
      fallback: [],
    };
  },
};
