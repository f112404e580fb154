import {
  decimalsOf,
  type Figure,
  factIn,
  type LawProblem,
  type Permit,
  type Rules,
  typeOf,
} from "@/lib/policy";
import { documentIn } from "@/locales/documents";
import type { Bilingual } from "@/locales/languages";
import { inBoth } from "./words";

/** What may stand where later papers and what offices have said are stated, and what they are called, in words. */

/** The years of days that can be stated. */
export const firstYear = 2000;
export const lastYear = 2100;

/** The longest id of a paper, in characters. */
export const longestId = 60;

/** A day. */
export const dayAllowed = inBoth(({ allowed }) => allowed.dayOf(firstYear, lastYear));

/** The id of a paper. */
export const idAllowed = inBoth(({ allowed }) => allowed.id(longestId));

/** The forms of a change. */
export const changeAllowed = inBoth(({ allowed }) =>
  allowed.oneOf([
    '{ "set": …, "value": … }',
    '{ "period": …, "from": …, "to": … }',
    '{ "end": … }',
  ]),
);

/** Whether something is. */
export const yesNoAllowed = inBoth(({ allowed }) => allowed.oneOf(["true", "false"]));

/** A number or null; which numbers goes by the figure. */
export const numberAllowed = inBoth(({ allowed }) => allowed.anyNumber);

/** In place of a number with too many decimals. */
export const lessExact = inBoth(({ allowed }) => allowed.lessExact);

/** In place of a number that is to relax a condition and does not. */
export const wider = inBoth(({ allowed }) => allowed.wider);

/** In place of two changes of which neither goes before. */
export const oneOfTwo = inBoth(({ allowed }) => allowed.oneOfTwo);

/** In place of districts, where nothing can differ by them. */
export const everyDistrict = inBoth(({ allowed }) => allowed.everyDistrict);

/** A day from this one on, or none. @example dayFrom("2020-01-01").en // "2020-01-01 or a later date; or null …" */
export const dayFrom = (first: string): Bilingual =>
  inBoth(({ allowed }) => allowed.dayFrom(first));

/** The same or null. @example orNull(dayAllowed).en // "a date …; or null" */
export const orNull = (words: Bilingual): Bilingual =>
  inBoth(({ allowed }, language) => allowed.orNull(words[language]));

/** A list of what these words are of. @example listOf(dayAllowed).en // "[ … ], each of them: a date …" */
export const listOf = (item: Bilingual): Bilingual =>
  inBoth(({ allowed }, language) => allowed.listOf(item[language]));

const written = (names: readonly string[]): readonly string[] =>
  names.map((name) => JSON.stringify(name));

/** One of these names. @example oneOf(["league", "banner"]).en // "\"league\" or \"banner\"" */
export const oneOf = (names: readonly string[]): Bilingual =>
  inBoth(({ allowed }) => allowed.oneOf(written(names)));

/** Any of these names, in a list. @example anyOf(["ejin"]).en // "[ … ] with any of: \"ejin\"" */
export const anyOf = (names: readonly string[]): Bilingual =>
  inBoth(({ allowed }) => allowed.list(written(names)));

/** The values of a figure. @example figureAllowed(staff).en // "a whole number from 0 to 10000 …; or null" */
export const figureAllowed = (figure: Figure): Bilingual =>
  orNull(
    inBoth(({ allowed }) =>
      allowed.number(0, figure.max, decimalsOf(figure), figure.unit === "percent"),
    ),
  );

/** Whether the operator can state changes under a clause: conditions as a whole, members of groups and words cannot be stated. @example permits.filter(isStatable) */
export const isStatable = ({ what }: Pick<Permit, "what">): boolean =>
  what === "requirements" || what === "anything";

/** What can be stated under which clause. @example permitsAllowed(rules).en // "with \"under\": \"3.4\", …" */
export function permitsAllowed({ permits, programmes }: Rules): Bilingual {
  const statable = permits.filter(isStatable);
  const named = (permit: Permit) => permit.programmes ?? programmes.map(({ id }) => id);
  return inBoth(({ allowed }) =>
    statable.length === 0
      ? allowed.noPermit
      : statable
          .map((permit) => allowed.permit(permit.clause, named(permit), permit.what === "anything"))
          .join(allowed.permitJoin),
  );
}

type Answers = Extract<LawProblem, { readonly code: "doesNotRelax" }>["example"];

/** A case, by its answers. @example caseWords({ businessStaff: 5 }).en // "people employed: 5" */
export const caseWords = (answers: Answers): Bilingual =>
  inBoth(({ answers: { join, answer, ...words } }, language) => {
    const { rules } = documentIn(language);
    const list = (parts: readonly string[]) => parts.join(join);
    const valueWords = { ...words, day: String, quantity: String, list };
    return list(
      Object.entries(answers).flatMap(([id, value]) => {
        const fact = factIn(rules, id);
        if (value === null) return [];
        return [answer(fact.label, typeOf(fact).format(fact, value, valueWords))];
      }),
    );
  });

/** A paper by its id, and by its title where the site ships it. @example paperWords("loans-2023").zh // "loans-2023《…》" */
export const paperWords = (id: string): Bilingual =>
  inBoth(({ paper }, language) => {
    const { instruments } = documentIn(language).rules;
    const shipped = instruments.find((one) => one.id === id);
    return shipped ? paper(id, shipped.title) : id;
  });
