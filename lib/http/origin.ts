import type { Incoming } from "./incoming";

const hostPattern = /^(?:[\w-]+(?:\.[\w-]+)*\.?|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const longestHost = 255;

/**
 * Whether a `Host` header can be one: a name or an address, with or without a port.
 *
 * @example isHost("example.org:3000") // true
 */
export const isHost = (host: string): boolean =>
  host.length <= longestHost && hostPattern.test(host);

/**
 * Whether the visitor came by HTTPS, as far as the proxies in front of this server tell; the outermost counts.
 *
 * @example cameByHttps(new Headers({ "x-forwarded-proto": "https" })) // true
 */
export function cameByHttps(headers: Incoming["headers"]): boolean {
  const [outermost] = (headers.get("x-forwarded-proto") ?? "").split(",");
  return outermost?.trim().toLowerCase() === "https";
}

/**
 * Where this site stands, for files that must name whole addresses; `SITE_URL` settles it.
 *
 * @example originOf(request) // "http://localhost:3000"
 */
export function originOf({ headers }: Pick<Incoming, "headers">): string {
  const named = process.env.SITE_URL;
  if (named) return new URL(named).origin;
  const host = headers.get("host") ?? "";
  return `${cameByHttps(headers) ? "https" : "http"}://${isHost(host) ? host : "localhost"}`;
}
