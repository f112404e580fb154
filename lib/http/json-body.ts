import { type Incoming, largestBody, readBody } from "./incoming";
import { deepest, membersOf } from "./json-members";
import type { ProblemDetail } from "./problem";

/** A body as JSON, with the members that it names more than once, or why it is none. */
export type JsonBody =
  | { readonly value: unknown; readonly repeated: readonly string[] }
  | { readonly problem: ProblemDetail };

const refused = (status: 400 | 413 | 415, en: string, zh: string): { problem: ProblemDetail } => ({
  problem: { status, en, zh },
});

const tooLarge = (): { problem: ProblemDetail } => ({
  problem: {
    status: 413,
    en: `The body is larger than ${largestBody / 1024} KiB.`,
    zh: `内容超过 ${largestBody / 1024} KiB。`,
  },
});

/** A type of many blanks would take the pattern very long. */
const longestType = 200;
const jsonType = /^application\/(?:json|[\w.+-]+\+json)(?:\s*;\s*charset="?utf-?8"?)?\s*;?\s*$/i;

function parse(bytes: Uint8Array): JsonBody {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refused(400, "The body is not UTF-8 text.", "内容不是 UTF-8 文本。");
  }
  if (text.trim() === "") return refused(400, "The body is empty.", "内容是空的。");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(400, "The body is not JSON.", "内容不是 JSON。");
  }
  const { repeated, tooDeep } = membersOf(text);
  if (!tooDeep) return { value, repeated };
  return refused(400, `The body is more than ${deepest} levels deep.`, `内容超过 ${deepest} 层。`);
}

/** Reads the body of a request as JSON; no further than `largestBody`. Never throws. */
export async function readJsonBody(request: Incoming): Promise<JsonBody> {
  const type = request.headers.get("content-type");
  if (type !== null && (type.length > longestType || !jsonType.test(type))) {
    return refused(
      415,
      "The body must be application/json in UTF-8.",
      "内容要用 application/json（UTF-8）。",
    );
  }
  const coding = request.headers.get("content-encoding") ?? "identity";
  if (coding.toLowerCase() !== "identity") {
    return refused(400, "The body must not be compressed.", "内容不能压缩。");
  }
  try {
    const bytes = await readBody(request);
    return bytes ? parse(bytes) : tooLarge();
  } catch {
    return refused(400, "The body broke off.", "内容没有传完。");
  }
}
