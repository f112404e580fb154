import * as z from "zod";
import { isSameAnswer } from "@/lib/case/case";
import type { OperatorFacts, StatedFact } from "@/lib/case/operator-facts";
import { districtsOf, type OperatorFact, type Rules } from "@/lib/policy";
import { dayOf, type Fact, factIn, type KnownValue, typeOf } from "@/lib/policy/engine";
import { each, type Member } from "./member";
import { byDistrictWords, valueWords, yearsWords } from "./words";

/** The member of the operator's file that states a fact of offices. It bears the name of the fact. */

/** The years of which a value can be stated. */
const firstYear = 2000;
const lastYear = 2100;

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) =>
  String(firstYear + index),
);

type Values = Readonly<Record<string, KnownValue>>;
type Written = Readonly<Partial<Record<string, KnownValue>>>;

/** A value of the fact. The message of what is wrong is its code. */
const schemaOf = (fact: Fact): z.ZodType<KnownValue> =>
  z.custom<KnownValue>().check((context) => {
    const problem = typeOf(fact).problem(fact, context.value);
    if (problem) context.issues.push({ code: "custom", message: problem, input: context.value });
  });

/** Without the members that are undefined. */
const stated = (values: Written): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Whether something is written as values of the fact are; an object is not. */
function isWrittenAs(fact: Fact, found: unknown): boolean {
  const [sample] = typeOf(fact).samples(fact, dayOf(`${firstYear}-01-01`), [0]);
  return typeof found === typeof sample && Array.isArray(found) === Array.isArray(sample);
}

function inDistricts(districts: readonly string[], byDistrict: Values): StatedFact {
  const [first = ""] = districts;
  const one = byDistrict[first] ?? null;
  const same = districts.every((district) => isSameAnswer(byDistrict[district] ?? null, one));
  return { by: "district", everywhere: same ? one : null, byDistrict };
}

const add = (fact: string, one: StatedFact) => ({ facts: { [fact]: one } });

function byDistrict(fact: Fact, districts: readonly string[]): Member {
  const value = schemaOf(fact);
  const everywhere = value.transform((one) =>
    add(fact.id, { by: "district", everywhere: one, byDistrict: {} }),
  );
  const apart = each(districts, value).transform((values) =>
    add(fact.id, inDistricts(districts, stated(values))),
  );
  const words = valueWords(fact);
  return {
    name: fact.id,
    schemaFor: (found) => (isWrittenAs(fact, found) ? everywhere : apart),
    allowedAt: (within) => (within.length === 0 ? byDistrictWords(words, districts) : words),
  };
}

function byYear(fact: Fact): Member {
  const schema = each(years, schemaOf(fact)).transform((values) =>
    add(fact.id, { by: "year", byYear: stated(values) }),
  );
  const words = valueWords(fact);
  return {
    name: fact.id,
    schemaFor: () => schema,
    allowedAt: (within) => (within.length === 0 ? yearsWords(firstYear, lastYear) : words),
  };
}

/**
 * The member by which a fact is stated. Throws where the rules have no such fact.
 *
 * @example factMember({ fact: "localUnemploymentPercent", by: "year" }, rules).allowedAt([]).en // "{ … } with years as names …"
 */
export function factMember({ fact, by }: OperatorFact, rules: Rules): Member {
  const known = factIn(rules, fact);
  return by === "year"
    ? byYear(known)
    : byDistrict(
        known,
        districtsOf(rules).map(({ id }) => id),
      );
}

/**
 * These facts where nothing is stated of them.
 *
 * @example nothingStated([{ fact: "localUnemploymentPercent", by: "year" }]) // { localUnemploymentPercent: { by: "year", byYear: {} } }
 */
export const nothingStated = (facts: readonly OperatorFact[]): OperatorFacts =>
  Object.fromEntries(
    facts.map(({ fact, by }) => [
      fact,
      by === "year" ? { by, byYear: {} } : { by, everywhere: null, byDistrict: {} },
    ]),
  );
