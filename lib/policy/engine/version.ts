import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Rules } from "./language/programme";

/**
 * The first 12 hex digits of the SHA-256 of a text in UTF-8: the same on every machine, and another for any other text.
 *
 * @example contentHash("{}") // "44136fa355b3"
 */
export const contentHash = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);

/**
 * The version of the rules: the {@link contentHash} of everything in them. Any change of a condition, a figure or a word gives another.
 *
 * @example versionOf(content) // "749703feb433"
 */
export const versionOf = (rules: Omit<Rules, "version">): string =>
  contentHash(JSON.stringify(rules));
