import { type Parsed, parsed, refused } from "@/lib/policy/engine";
import { type Incoming, largestBody, readBody } from "./incoming";
import { deepest, membersOf } from "./json-members";
import type { ProblemDetail } from "./problem";

/** A body as JSON, with the members that it names more than once. */
export interface JsonBody {
  readonly json: unknown;
  readonly repeated: readonly string[];
}

/** A body, or why it is none. */
export type ReadBody = Parsed<JsonBody, ProblemDetail>;

const no = (status: 400 | 413 | 415, en: string, zh: string): ReadBody =>
  refused({ status, en, zh });

/** A type of many blanks would take the pattern very long. */
const longestType = 200;
const jsonType = /^application\/(?:json|[\w.+-]+\+json)(?:\s*;\s*charset="?utf-?8"?)?\s*;?\s*$/i;

function parse(bytes: Uint8Array): ReadBody {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return no(400, "The body is not UTF-8 text.", "内容不是 UTF-8 文本。");
  }
  if (text.trim() === "") return no(400, "The body is empty.", "内容是空的。");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return no(400, "The body is not JSON.", "内容不是 JSON。");
  }
  const { repeated, tooDeep } = membersOf(text);
  if (!tooDeep) return parsed({ json, repeated });
  return no(400, `The body is more than ${deepest} levels deep.`, `内容超过 ${deepest} 层。`);
}

/**
 * Reads the body of a request as JSON; no further than `largestBody`. Never throws.
 *
 * @example await readJsonBody(request) // { ok: true, value: { json: { facts }, repeated: [] } }
 */
export async function readJsonBody(request: Incoming): Promise<ReadBody> {
  const type = request.headers.get("content-type");
  if (type !== null && (type.length > longestType || !jsonType.test(type))) {
    return no(
      415,
      "The body must be application/json in UTF-8.",
      "内容要用 application/json（UTF-8）。",
    );
  }
  const coding = request.headers.get("content-encoding") ?? "identity";
  if (coding.toLowerCase() !== "identity") {
    return no(400, "The body must not be compressed.", "内容不能压缩。");
  }
  try {
    const bytes = await readBody(request);
    if (bytes) return parse(bytes);
    return no(
      413,
      `The body is larger than ${largestBody / 1024} KiB.`,
      `内容超过 ${largestBody / 1024} KiB。`,
    );
  } catch {
    return no(400, "The body broke off.", "内容没有传完。");
  }
}
