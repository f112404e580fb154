/** The grammars of engines that are not at hand, by the names of the package that has them. */
const grammars = ["MySQL", "PostgreSQL", "SparkSQL", "HiveSQL", "TrinoSQL"];

/** What is used of the package `dt-sql-parser`, which is installed for this command alone. */
interface Parser {
  validate(sql: string): readonly { readonly startLine: number; readonly message: string }[];
}
export type Parsers = Readonly<Record<string, new () => Parser>>;

/** What none of them may take: else a grammar that takes everything would say nothing. */
const refused = "SELECT CASE WHEN id = 1 THEN id FROM person_facts f;";

/** What a grammar says to each text: where it refuses it. */
export interface Read {
  readonly grammar: string;
  readonly refusals: readonly string[];
}

/** Reads texts by each grammar; throws where one of them takes what is not SQL. */
export function readBy(parsers: Parsers, texts: Readonly<Record<string, string>>): readonly Read[] {
  return grammars.map((grammar) => {
    const Parser = parsers[grammar];
    if (!Parser) throw new Error(`There is no grammar ${grammar}`);
    if (new Parser().validate(refused).length === 0) throw new Error(`${grammar} takes everything`);
    const refusals = Object.entries(texts).flatMap(([name, sql]) => {
      const [first] = new Parser().validate(sql);
      return first ? [`${name}, line ${first.startLine}: ${first.message}`] : [];
    });
    return { grammar, refusals };
  });
}
