import { dayAfter, dayBefore, dayOf, formatDay } from "@/lib/policy/engine/language/calendar";

/** A tree of rules that differs from another in one place. */
export interface Variant<T = unknown> {
  readonly what: string;
  readonly tree: T;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (tree: unknown): tree is Node => typeof tree === "object" && tree !== null;

const otherRelations: Readonly<Record<string, readonly string[]>> = {
  ">=": [">", "<"],
  ">": [">=", "<="],
  "<=": ["<", ">"],
  "<": ["<=", ">="],
  "=": [">=", "<="],
};

/** One step of a constant: of its last decimal. */
function steps(value: number): readonly number[] {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  const unit = 10 ** decimals;
  return [-1, 1].map((step) => (Math.round(value * unit) + step) / unit);
}

const daysBeside = (day: string): readonly string[] =>
  [dayBefore(dayOf(day)), dayAfter(dayOf(day))].map(formatDay);

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

const without = (list: readonly unknown[]): readonly (readonly unknown[])[] =>
  list.map((_, index) => list.toSpliced(index, 1));

/** What one member of a node can be instead. */
function others(key: string, value: unknown, node: Node): readonly unknown[] {
  if (key === "relation") return otherRelations[String(value)] ?? [];
  if (key === "months" && typeof value === "number") return steps(value);
  if (key === "value" && typeof value === "number") return steps(value);
  if (key === "value" && typeof value === "boolean") return [!value];
  if (key === "unit") return [value === "year" ? "month" : "year"];
  if ((key === "op" && value === "all") || value === "any") {
    return Array.isArray(node.of) && node.of.length > 1 ? [value === "all" ? "any" : "all"] : [];
  }
  if ((key === "of" || key === "values") && Array.isArray(value)) {
    return value.length > 1 ? without(value) : [];
  }
  return isDay(value) ? daysBeside(value) : [];
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** Every tree that differs from this one in one place: a relation, a constant, a day, an answer, a part left out, `any` for `all`. */
export function variants<T>(tree: T): readonly Variant<T>[] {
  return [...changedAnywhere(tree)] as readonly Variant<T>[];
}

function* changedAnywhere(tree: unknown): Generator<Variant> {
  if (Array.isArray(tree)) {
    for (const [index, part] of tree.entries()) {
      for (const { what, tree: changed } of changedAnywhere(part)) {
        yield { what, tree: tree.with(index, changed) };
      }
    }
  } else if (isNode(tree)) {
    for (const [key, value] of Object.entries(tree)) {
      for (const other of others(key, value, tree)) {
        yield {
          what: `${shown({ [key]: value })} → ${shown(other)}`,
          tree: { ...tree, [key]: other },
        };
      }
      for (const { what, tree: changed } of changedAnywhere(value)) {
        yield { what, tree: { ...tree, [key]: changed } };
      }
    }
  }
}
