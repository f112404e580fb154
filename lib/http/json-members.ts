/** What `JSON.parse` does not tell about a text that it accepts. */
export interface Members {
  /** Members named more than once in their object, with dots: `facts.canWork`. */
  readonly repeated: readonly string[];
  /** Objects and lists stand in each other more than `deepest` deep. */
  readonly tooDeep: boolean;
}

interface Level {
  readonly path: string;
  /** The names so far; null in a list. */
  readonly names: Set<string> | null;
  /** The path of the member whose value comes next. */
  next: string;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/** The deepest that a request may go; the interface needs three levels. */
export const deepest = 16;

const joined = (path: string, name: string): string => (path ? `${path}.${name}` : name);

/**
 * Looks through a text that is known to be JSON.
 *
 * @example membersOf('{"a":1,"a":2}') // { repeated: ["a"], tooDeep: false }
 */
export function membersOf(text: string): Members {
  const repeated = new Set<string>();
  const levels: Level[] = [];
  let before = "";
  for (const [found] of text.matchAll(token)) {
    const level = levels.at(-1);
    if (found === "{" || found === "[") {
      if (levels.length === deepest) return { repeated: [...repeated], tooDeep: true };
      const path = level?.names ? level.next : (level?.path ?? "");
      levels.push({ path, names: found === "{" ? new Set() : null, next: path });
    } else if (found === "}" || found === "]") {
      levels.pop();
    } else if (level?.names && (before === "{" || before === ",") && found !== ",") {
      const name = String(JSON.parse(found));
      level.next = joined(level.path, name);
      if (level.names.has(name)) repeated.add(level.next);
      level.names.add(name);
    }
    before = found;
  }
  return { repeated: [...repeated], tooDeep: false };
}
