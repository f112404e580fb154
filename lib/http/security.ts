import { headers as fixed } from "./security-headers.json";

/** Headers that every answer carries, whatever it is; Next sets them from the same list. */
export const securityHeaders: Readonly<Record<string, string>> = Object.freeze(
  Object.fromEntries(fixed.map(({ key, value }) => [key, value])),
);

/** The value of HSTS; sent over HTTPS only. */
export const strictTransport = "max-age=31536000; includeSubDomains";

/**
 * The Content-Security-Policy of a page. A page may run its own files, and the inline scripts
 * whose hashes are given (`sha256-…`, as the build wrote them); with none, no inline script runs.
 */
export function contentSecurityPolicy(scriptHashes: readonly string[] = []): string {
  const scripts = ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(" ");
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** The policy while developing: the tools of `next dev` evaluate code and inject styles. */
export const developmentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws:",
].join("; ");

/** Headers for HTML that a route handler writes itself and that holds no script. */
export const documentHeaders: Readonly<Record<string, string>> = Object.freeze({
  ...securityHeaders,
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": contentSecurityPolicy(),
});
