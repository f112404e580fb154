/** Where this site stands, for files that must name whole addresses; `SITE_URL` settles it. */
export function originOf(request: Request): string {
  const named = process.env.SITE_URL;
  if (named) return new URL(named).origin;
  const protocol = request.headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return `${protocol}://${request.headers.get("host") ?? "localhost"}`;
}
