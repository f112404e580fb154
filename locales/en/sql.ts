import type { sqlCommand as zh } from "@/messages/sql";

export const sqlCommand: typeof zh = {
  usage: (
    applicants,
    laws,
    locales,
    locale,
  ) => `Usage: npm run --silent sql -- [options] > screen.sql

Writes the rules as one SQL query to be run in a database of your own, so that the data need not leave it. DuckDB, PostgreSQL, SQLite, MariaDB, ClickHouse and
Spark take the same one.

  --for <${applicants}>
                         who is assessed (person)
  --day <YYYY-MM-DD>     the day of application (today in Shanghai)
  --law <${laws}>
                         with later papers (amended, unless you say otherwise) or the text of the document alone (document)
  --eligible             only those who can apply now; the conditions stand on the columns, where the database can use an index
  --ddl                  writes the table instead of the query, with what stands in each column in Chinese and English
  --view <table>         writes a view over a table of your own instead, in which you put your own expression for each column
  --locale <${locales}>        the language of what is said (${locale})
  --help                 this text

The query gives one row for each person and programme: id, programme, verdict, amount_fen, opens, closes, status.
Which answers are missing and why somebody does not qualify is for npm run assess to say of those you look at. See docs/database.md.`,
  oneOf: (option, values) => `--${option} must be one of: ${values}.`,
  notADay: "--day must be a day, YYYY-MM-DD.",
  onlyOne: "Give either --ddl or --view, not both.",
  noDayThere: "--day, --law and --eligible are about the query and do not go with --ddl or --view.",
  notATable: (name) =>
    `--view must be followed by the name of a table, of letters, digits, underscores and dots, not: ${name}`,
  nothingElse: (word) => `“${word}” is not understood: options begin with --.`,
  screen: {
    head: (document, applicant, day, law, rules) =>
      `${document}: ${applicant}, day of application ${day}, ${law}, rules ${rules}.`,
    laws: { document: "the document alone", amended: "with later papers" },
    verdicts: (all) => `verdict: ${all}.`,
    statuses: (all, toAsk) =>
      `status, what is known of whether it is running: ${all}. Where verdict is eligible and status unconfirmed: ${toAsk}.`,
    eligible: "Only those who can apply now (eligible).",
    units:
      "amount_fen is in fen, a hundredth of a yuan; opens and closes are days as yyyymmdd, null where open-ended or where there are none.",
    unofficial:
      "An unofficial estimate from the document; the office in charge decides whether and how much.",
  },
  table: {
    head: (table) => [`${table}: one row each. Null means not known.`],
    viewHead: (table, own) => [
      `${table}: a view of ${own}. Put your own column or expression in place of CASE WHEN 1 = 0 … END; what is left so is not known.`,
    ],
    id: "your own number, which the results repeat; not an identity number",
    yesNo: "1 yes, 0 no",
    day: "day as yyyymmdd",
    office: "for the office to state",
    unit: ({ unit, decimals }) => {
      const units = {
        people: "number of people",
        months: "number of months",
        days: "number of days",
        items: "number",
        yuan: "in fen, a hundredth of a yuan",
        percent: "in hundredths of a per cent (2.8% is 280)",
      };
      return decimals === 0 && unit === "yuan" ? "in yuan" : units[unit];
    },
    named: (id, label) => `${id} ${label}`,
    member: (fact, option) => `${fact}: includes “${option}”`,
    list: (parts) => parts.join("; "),
    column: (label, holds, office) => `${label}: ${holds}${office === null ? "" : ` (${office})`}`,
  },
};
