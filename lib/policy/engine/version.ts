import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Rules } from "./language/programme";

/**
 * The version of the rules: the first 12 hex digits of the SHA-256 of everything in them. The same rules
 * have the same version on every machine; any change of a condition, a figure or a word gives another.
 *
 * @example versionOf(content) // "749703feb433"
 */
export function versionOf(rules: Omit<Rules, "version">): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(rules)))).slice(0, 12);
}
