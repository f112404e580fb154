import { addMonths, type Day, dayAfter, dayBefore, dayOf, formatDay } from "../language/calendar";
import type { Rules } from "../language/programme";
import { marksOn } from "./marks";
import { confirmedMonths } from "./status";

/** What is to be looked up again before it says something that no longer holds. */
export interface Due {
  /** A figure of another document, a paper, an office's word, or what a paper has left open. */
  readonly kind: "value" | "paper" | "confirmation" | "open";
  /** The id of the parameter, document, paper, programme or figure. */
  readonly id: string;
  /** What it is called in the rules. */
  readonly name: string;
  /** The day on which it was last looked up, ends or runs out, or since when it is open. */
  readonly day: string;
  /** The programme that is left open; null elsewhere. */
  readonly programme: string | null;
}

/** So long what was looked up is taken to stand. */
const lookUpDays = 90;
/** So long before an end it is told. */
const aheadDays = 90;

/** The day so many days later, or earlier where the number is negative. */
function daysFrom(day: Day, count: number): Day {
  let at = day;
  for (let left = Math.abs(count); left > 0; left--) at = count > 0 ? dayAfter(at) : dayBefore(at);
  return at;
}

function dueValues({ parameters, outside, instruments }: Rules, oldest: string): readonly Due[] {
  const values = parameters.flatMap(({ id, name, values: all }) => {
    const checked = all.find(({ to }) => to === null)?.checked;
    return checked === undefined ? [] : [{ id, name, day: checked }];
  });
  const documents = [...outside, ...instruments].flatMap(({ id, title, lookedUp }) =>
    lookedUp === null ? [] : [{ id, name: title, day: lookedUp }],
  );
  return [...values, ...documents]
    .filter(({ day }) => day < oldest)
    .map((one) => ({ ...one, kind: "value", programme: null }));
}

const duePapers = ({ instruments }: Rules, today: string, horizon: string): readonly Due[] =>
  instruments.flatMap(({ id, title, amendments }) => {
    const ends = new Set(
      amendments.flatMap(({ to }) => (to && to >= today && to <= horizon ? to : [])),
    );
    return [...ends].map((day): Due => ({ kind: "paper", id, name: title, day, programme: null }));
  });

/** The last word that a programme runs, of each place, that is about to run out or has. */
function dueConfirmations({ confirmations, programmes }: Rules, horizon: string): readonly Due[] {
  const last = new Map(
    [...confirmations]
      .sort((a, b) => a.on.localeCompare(b.on))
      .map((one) => [`${one.programme} ${[...(one.districts ?? [])].sort().join()}`, one]),
  );
  return [...last.values()].flatMap(({ programme, on, answer }): readonly Due[] => {
    const day = formatDay(addMonths(dayOf(on), confirmedMonths));
    if (answer !== "running" || day > horizon) return [];
    const name = programmes.find(({ id }) => id === programme)?.title ?? programme;
    return [{ kind: "confirmation", id: programme, name, day, programme: null }];
  });
}

/** What papers have left open: a figure or a requirement of which nobody knows what it is today. */
const dueOpen = (rules: Rules, today: string): readonly Due[] =>
  rules.programmes.flatMap(({ id: programme }) =>
    marksOn(rules, programme, today, undefined)
      .filter((mark) => mark.lapsed || (mark.about === "figure" && mark.value === null))
      .map((mark): Due => {
        const since = mark.lapsed && mark.to ? formatDay(dayAfter(dayOf(mark.to))) : mark.from;
        const own =
          mark.about === "figure"
            ? { id: mark.figure.id, name: mark.figure.name }
            : {
                id: mark.about === "amount" ? "amount" : mark.requirement,
                name: mark.instrument.title,
              };
        return { kind: "open", ...own, day: since, programme };
      }),
  );

/**
 * What is to be looked up again on this day: figures and papers that were looked up more than 90 days ago, papers that end within 90 days, offices' words that run out
 * within 90 days or have, and what papers have left open. The rules are those with their papers, folded or not.
 *
 * @example dueOn(rules, "2026-11-30").map(({ kind, id }) => `${kind} ${id}`)
 */
export function dueOn(rules: Rules, today: string): readonly Due[] {
  const oldest = formatDay(daysFrom(dayOf(today), -lookUpDays));
  const horizon = formatDay(daysFrom(dayOf(today), aheadDays));
  return [
    ...dueValues(rules, oldest),
    ...duePapers(rules, today, horizon),
    ...dueConfirmations(rules, horizon),
    ...dueOpen(rules, today),
  ];
}
