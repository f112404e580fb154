import {
  byDistrict,
  type Condition,
  type Day,
  dayOf,
  districtsNamed,
  type Programme,
  type Rules,
  runningStatusOf,
} from "@/lib/policy/engine";
import { columnsOf, nameOf } from "./columns";
import { printerOn, turnsOf } from "./condition";
import { nearestRun, type Place, placesOf, type Run, runAt } from "./days";
import { Layers } from "./layers";
import { decided, group, type Logic, noNumber, standingOf, standings, truthOf } from "./logic";
import { awaitsOffice, fenOf, numberSql } from "./number";
import { type Printer, textSql } from "./printer";
import { daySql, windowSql } from "./windows";

/** What is printed of a programme: the rules, and the day of application. */
export interface Screened {
  readonly rules: Rules;
  /** The assessment date, `YYYY-MM-DD`. */
  readonly day: string;
  /** The table that holds the facts. */
  readonly table: string;
  /** Only of those who can apply on the day: what must hold of columns then stands where indexes serve. */
  readonly eligible?: boolean;
}

const list = (values: readonly string[]): string => values.map(textSql).join(", ");

/** The printer of one SELECT. */
function printerFor({ rules, day }: Screened, programme: Programme, layers: Layers) {
  const facts = new Map(rules.facts.map((fact) => [fact.id, fact]));
  const column: Printer["column"] = (id, type) => {
    const fact = facts.get(id);
    if (fact?.type !== type) throw new Error(`${programme.id}: ${id} is not a ${type}`);
    return { sql: nameOf(id), fact: fact as Extract<typeof fact, { type: typeof type }> };
  };
  const parameter: Printer["parameter"] = (id) => {
    const found = rules.parameters.find((one) => one.id === id);
    if (!found) throw new Error(`No parameter is called ${id}`);
    return found;
  };
  return { day, column, parameter, bind: layers.bind };
}

const allOn = (conditions: readonly Condition[], printer: Printer): Logic =>
  group("all", conditions.map(printer.condition));

/** What an amount that waits for an office leaves of a standing. */
const waiting = (standing: string, waits: Logic): string => {
  if (waits.is === "decided" && !waits.value) return standing;
  const { holds, asksOffice } = standings;
  return `CASE WHEN ${standing} = ${holds} AND (${truthOf(waits)}) THEN ${asksOffice} ELSE ${standing} END`;
};

/** The status of a programme by district, as SQL. */
function statusSql({ rules, day }: Screened, programme: Programme): string {
  const read = runningStatusOf(rules);
  const [general, ...others] = byDistrict(
    districtsNamed(rules),
    (district) => read(programme, day, district).state,
  );
  const otherwise = `'${general?.value}'`;
  if (others.length === 0) return otherwise;
  const place = nameOf(rules.places.fact);
  const cases = others.map(
    ({ value, districts }) => `WHEN ${place} IN (${list(districts ?? [])}) THEN '${value}'`,
  );
  return `CASE ${cases.join(" ")} ELSE ${otherwise} END`;
}

function whereOf({ districts }: Place, place: string): string {
  if (districts === undefined) return "";
  return districts === null ? `${place} IS NULL` : `${place} IN (${list(districts)})`;
}

/** What is said of a programme in a row. */
interface Said {
  readonly verdict: string;
  readonly fen: string;
  readonly opens: string;
  readonly closes: string;
  /** What must hold for whoever can apply on the day, as far as it stands on columns alone. */
  readonly needs: readonly string[];
}

/** Of a programme that is not in force on the day. */
function saidOutOfForce({ runs }: Place, day: Day): Said {
  const { opens, closes } = nearestRun(runs, day);
  const days = { opens: daySql(opens), closes: daySql(closes) };
  return { verdict: "'notInForce'", fen: noNumber, ...days, needs: ["1 = 0"] };
}

/** What a standing is called, where what fails is not for ever. */
function verdictSql(stood: string, notYet: string | null): string {
  const { holds, asksOffice, asksApplicant } = standings;
  const failing =
    notYet === null ? "'ineligible'" : `CASE WHEN ${notYet} THEN 'notYet' ELSE 'ineligible' END`;
  return `CASE ${stood} WHEN ${holds} THEN 'eligible' WHEN ${asksOffice} THEN 'conditional' WHEN ${asksApplicant} THEN 'unknown' ELSE ${failing} END`;
}

/** The parts of a condition that all must hold and that name nothing but columns. */
function needsOf(of: Logic, layers: Layers): readonly string[] {
  const parts = of.is === "all" ? of.of : [of];
  return parts
    .filter((part) => part.is !== "decided" || !part.value)
    .map((part) => (part.is === "any" ? `(${truthOf(part)})` : truthOf(part)))
    .filter((sql) => !layers.isNamedIn(sql));
}

/** Of a programme in one place, in the run that the day lies in. */
function saidInForce(
  screened: Screened,
  programme: Programme,
  place: Place,
  run: Run,
  layers: Layers,
): Said {
  const day = dayOf(screened.day);
  const base = printerFor(screened, programme, layers);
  const printer = printerOn(base, { day });
  const { bind } = layers;
  const requirements = [
    ...programme.requirements.map((one) => one.test),
    ...(place.besides ? [place.besides] : []),
  ];
  const { amount } = programme;
  const yuan = "yuan" in amount ? amount.yuan : null;
  const waits = yuan === null ? decided(false) : awaitsAny(programme, printer);
  const timed = requirements.filter((one) => turnsOf(one, printer).length > 0);
  const others = requirements.filter((one) => !timed.includes(one));
  const settled = bind(standingOf(allOn(others, printer)), "settled");
  const standing = bind(standingOf(allOn(timed, printer), settled), "standing");
  const window = windowSql({
    ...{ day, run, runs: place.runs, conditions: timed, settled, standing, printer },
    waiting: (one) => waiting(one, waits),
  });
  const stands = verdictSql(bind(waiting(standing, waits), "stands"), window.notYet);
  const now = `${standing} > 0`;
  const shown = window.notYet === null ? now : `${now} OR ${window.notYet}`;
  const fen = yuan === null ? noNumber : fenOf(numberSql(yuan, printer), bind);
  const had = programme.had === undefined ? null : base.column(programme.had, "yesNo").sql;
  const unlessHad = (sql: string): string =>
    had === null || sql === noNumber
      ? sql
      : `CASE WHEN ${had} = 1 THEN ${noNumber} ELSE ${sql} END`;
  return {
    verdict: had === null ? stands : `CASE WHEN ${had} = 1 THEN 'held' ELSE ${stands} END`,
    fen: unlessHad(fen === noNumber ? fen : `CASE WHEN ${shown} THEN ${fen} END`),
    opens: unlessHad(window.opens),
    closes: unlessHad(window.closes),
    needs: needsOf(allOn(requirements, printer), layers),
  };
}

/** The result of a programme in one place. */
function selectIn(screened: Screened, programme: Programme, place: Place): string {
  const { rules, table } = screened;
  const day = dayOf(screened.day);
  const taken = new Set(columnsOf(rules, programme.applicant).map(({ name }) => name));
  const layers = new Layers(taken);
  const run = runAt(place.runs, day);
  const said = run
    ? saidInForce(screened, programme, place, run, layers)
    : saidOutOfForce(place, day);
  const there = whereOf(place, nameOf(rules.places.fact));
  const where = [...(there === "" ? [] : [there]), ...(screened.eligible ? said.needs : [])];
  return [
    `SELECT id, '${programme.id}' AS programme,`,
    `  ${said.verdict} AS verdict,`,
    `  ${said.fen} AS amount_fen,`,
    `  ${said.opens} AS opens,`,
    `  ${said.closes} AS closes,`,
    `  ${statusSql(screened, programme)} AS status`,
    `FROM ${layers.over(table, where.join(" AND "))}`,
  ].join("\n");
}

/** Whether the amount, or the term of a loan, waits for an office. */
function awaitsAny({ amount }: Programme, printer: Printer): Logic {
  if (!("yuan" in amount)) return decided(false);
  const term = amount.termMonths;
  return group("any", [
    awaitsOffice(amount.yuan, printer),
    ...(term ? [awaitsOffice(term, printer)] : []),
  ]);
}

/**
 * The results of one programme as SQL: a row for each row of the table.
 *
 * @example programmeSql(startupSubsidy, { rules, day: "2019-09-01", table: "person_facts" })
 */
export function programmeSql(programme: Programme, screened: Screened): string {
  const selects = placesOf(programme, screened.rules)
    .map((place) => selectIn(screened, programme, place))
    .join("\nUNION ALL\n");
  return screened.eligible
    ? `SELECT * FROM (\n${selects}\n) r WHERE verdict = 'eligible'`
    : selects;
}
