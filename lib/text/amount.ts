import { plain } from "@/lib/policy/engine";

/** Ten thousands as people write amounts: 15万, 1.5 万元. */
const tenThousands = /^(\d+)(?:\.(\d{1,4}))?\s*万\s*元?$/;

/**
 * An amount as people write it, in plain yuan; anything else as it is.
 *
 * @example plainAmount("15万") // "150000"
 */
export function plainAmount(text: string): string {
  const line = plain(text);
  const [found, whole = "", part = ""] = tenThousands.exec(line) ?? [];
  if (found !== undefined) return `${whole}${part.padEnd(4, "0")}`;
  return line.replace(/^[¥￥]\s*|\s*(?:元|yuan)$/gi, "");
}
