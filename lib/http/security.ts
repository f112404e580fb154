/** Headers that every answer carries, whatever it is. */
export const securityHeaders: Readonly<Record<string, string>> = Object.freeze({
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
});

/** The value of HSTS; sent over HTTPS only. It speaks for this host and for no other of its domain. */
export const strictTransport = "max-age=31536000";

/** The policy of answers that are data or files and are never a page. */
export const inertPolicy =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** A worker is under the policy of its own file: it loads our scripts, and reaches no network. */
export const workerPolicy = "default-src 'none'; script-src 'self'";

/** The offline worker loads no other script, and fetches files of the site. */
export const offlineWorkerPolicy = "default-src 'none'; connect-src 'self'";

/**
 * The Content-Security-Policy of a page. A page may run its own files, and the inline scripts
 * whose hashes are given (`sha256-…`, as the build wrote them); with none, no inline script runs.
 *
 * @example contentSecurityPolicy(["sha256-…"]) // "default-src 'none'; script-src 'self' 'sha256-…'; …"
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

/** Headers for HTML that a route handler writes itself and that holds no script. */
export const documentHeaders: Readonly<Record<string, string>> = Object.freeze({
  ...securityHeaders,
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": contentSecurityPolicy(),
});
