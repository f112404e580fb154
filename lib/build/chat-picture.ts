import { existsSync } from "node:fs";
import { join } from "node:path";

/** What chats ask for, in pixels. */
export const chatPictureSize = { width: 1200, height: 630 } as const;

const nameOf = (language: string): string => `chat-${language}.png`;

/**
 * Where the picture of a language lies that chats show beside a link to the site.
 *
 * @example chatPicturePath("zh") // "…/public/chat-zh.png"
 */
export const chatPicturePath = (language: string): string =>
  join(/* turbopackIgnore: true */ process.cwd(), "public", nameOf(language));

/**
 * The address of the picture that chats show beside a link: of the first of these languages that has one. Chats take whole addresses alone,
 * so there is none where `site` is not known.
 *
 * @param site where the site stands, its folder included; empty where that was not stated when it was built
 * @example chatPicture("https://example.org", ["en", "zh"]) // "https://example.org/chat-en.png"
 */
export function chatPicture(site: string, languages: readonly string[]): string | null {
  const drawn = languages.find((language) => existsSync(chatPicturePath(language)));
  return site === "" || drawn === undefined ? null : `${site}/${nameOf(drawn)}`;
}
