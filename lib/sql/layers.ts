/** The words of an expression that are no texts. */
const wordsIn = (sql: string): readonly string[] => sql.replace(/'[^']*'/g, "").match(/\w+/g) ?? [];

/** Named expressions over a table as one SELECT in another, each where all that it names is at hand. */
export class Layers {
  private readonly depths = new Map<string, number>();
  private readonly names = new Map<string, string>();
  private readonly layers: { readonly name: string; readonly sql: string }[][] = [];
  private readonly taken: ReadonlySet<string>;

  /** `taken` are names that stand for something else. */
  constructor(taken: ReadonlySet<string>) {
    this.taken = taken;
  }

  /** Gives an expression a name that begins like this, and returns it; the same expression has one name, and what is no more than a name or number keeps it. */
  readonly bind = (sql: string, like: string): string => {
    if (/^\w+$/.test(sql)) return sql;
    const known = this.names.get(sql);
    if (known !== undefined) return known;
    let count = this.names.size + 1;
    while (this.taken.has(`${like}_${count}`)) count++;
    const name = `${like}_${count}`;
    const depth = Math.max(0, ...wordsIn(sql).map((word) => (this.depths.get(word) ?? -1) + 1));
    this.names.set(sql, name);
    this.depths.set(name, depth);
    const layer = this.layers[depth] ?? [];
    layer.push({ name, sql });
    this.layers[depth] = layer;
    return name;
  };

  /** Whether an expression names another, and so is known only outside of the table. @example layers.isNamedIn("settled_1 = 3") // true */
  isNamedIn(sql: string): boolean {
    return wordsIn(sql).some((word) => this.depths.has(word));
  }

  /** The table with all that has been named. @example layers.over("person_facts", "") // "person_facts" */
  over(table: string, where: string): string {
    const condition = where === "" ? "" : ` WHERE ${where}`;
    if (this.layers.length === 0) return `${table} f${condition}`;
    return this.layers.reduce((from, layer, depth) => {
      const named = layer.map(({ name, sql }) => `${sql} AS ${name}`).join(",\n    ");
      return `(SELECT f.*,\n    ${named}\n  FROM ${from}${depth === 0 ? condition : ""}) f`;
    }, `${table} f`);
  }
}
