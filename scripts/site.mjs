// Where the site stands, as whoever runs it states in SITE_URL: https://example.org or https://example.org/policy.

/**
 * Reads SITE_URL. Throws an error whose message says what it must be, in both languages.
 * @param {string | undefined} text
 * @returns {{ origin: string | null, basePath: string }} `basePath` begins with a slash, or is empty
 */
export function readSite(text) {
  if (!text) return { origin: null, basePath: "" };
  const url = URL.canParse(text) ? new URL(text) : null;
  const basePath = url?.pathname.replace(/\/$/, "") ?? "";
  const isWhole = url && ["http:", "https:"].includes(url.protocol) && !url.search && !url.hash;
  if (!isWhole || url.username || !/^(?:\/[\w-]+)*$/.test(basePath)) {
    throw new Error(
      `SITE_URL 要写成 https://example.org 或 https://example.org/policy 这样，不能是“${text}”。\n` +
        `SITE_URL must be like https://example.org or https://example.org/policy, not "${text}".`,
    );
  }
  return { origin: url.origin, basePath };
}
