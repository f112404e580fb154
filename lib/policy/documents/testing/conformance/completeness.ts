import { describe, expect, test } from "vitest";
import { dayAfter, dayOf, formatDay } from "../../../engine/language/calendar";
import { applicants, type Fact } from "../../../engine/language/fact";
import type { Dated } from "../../../engine/language/programme";
import {
  clauseIn,
  clausesOf,
  outsideIn,
  placeFactIn,
  responsibleIn,
} from "../../../engine/lookups";
import { factsOf } from "../../../engine/walk";
import { contradictionsHold } from "./contradictions";
import { idsOf, type Named, repeated, sorted } from "./ids";
import { tellsTheProduct } from "./product";
import type { Tried } from "./tried";
import { hasItsWords } from "./words";

const next = (day: string): string => formatDay(dayAfter(dayOf(day)));
const isDay = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);

/** Spans of days in order, each ending no earlier than it begins, with no day between two of them or in both. */
function expectUnbroken(spans: readonly Dated[]): void {
  for (const [index, { from, to }] of spans.entries()) {
    const following = spans[index + 1];
    if (following) expect(to && next(to)).toBe(following.from);
    if (to) expect(to >= from).toBe(true);
  }
}

/** Declares that a document names nothing that it does not have, and has nothing that it does not name. */
export function isComplete(tried: Tried): void {
  const { document } = tried;
  const { rules, groups, guides, materials, hotlines, outsideFacts, loanInterestRules } = document;
  const { knownSurprises } = document;
  const clauses = clausesOf(document);
  const programmes = idsOf(rules.programmes);
  const factById = new Map(rules.facts.map((fact) => [fact.id, fact]));

  test("everything in a list has an id of its own", () => {
    const lists: readonly (readonly Named[])[] = [
      ...[rules.facts, rules.programmes, rules.counters, rules.parameters, rules.contradictions],
      ...[rules.offices, rules.outside, groups, materials, hotlines, outsideFacts, clauses],
      knownSurprises,
      ...[...rules.programmes.map(({ requirements }) => requirements)],
      ...rules.facts.map((fact) =>
        "options" in fact ? fact.options.map(({ id }) => ({ id: String(id) })) : [],
      ),
    ];
    for (const list of lists) expect(repeated(idsOf(list))).toEqual([]);
  });

  describe("clauses", () => {
    test("belong to the article that their id begins with", () => {
      const strays = clauses.filter(({ id, article }) => id.split(".")[0] !== String(article));
      expect(strays).toEqual([]);
      for (const { number, clauses: own } of document.articles) {
        for (const { article } of own) expect(article).toBe(number);
      }
    });

    test("carry a programme exactly where one rests on them", () => {
      const carrying = clauses.filter(({ disposition, also = [] }) =>
        [disposition, ...also].includes("programme"),
      );
      const restedOn = rules.programmes.flatMap((one) => one.clauses);
      expect(sorted(idsOf(carrying))).toEqual(sorted(restedOn));
    });

    test("never repeat their disposition among the further ones", () => {
      for (const { id, disposition, also = [] } of clauses) {
        expect(repeated([disposition, ...also]), id).toEqual([]);
      }
    });

    test("are there wherever something names one", () => {
      const named = [
        ...rules.programmes.flatMap(({ counter, requirements }) => [
          counter.clause,
          ...requirements.map(({ clause }) => clause),
        ]),
        ...rules.notTogether.map(({ clause }) => clause),
      ];
      for (const id of named) if (id) expect(clauseIn(document, id).id).toBe(id);
    });
  });

  describe("articles", () => {
    test("each have somebody who answers for them, offices that the document names", () => {
      const named = document.articles.flatMap(({ number }) => {
        const { lead, joint } = responsibleIn(rules, number);
        return [...(lead === null ? [] : [lead]), ...joint];
      });
      expect(sorted(named)).toEqual(sorted(idsOf(rules.offices)));
      const numbers = document.articles.map(({ number }) => number).filter((one) => one > 0);
      expect(Object.keys(rules.responsibilities).map(Number)).toEqual(numbers);
    });
  });

  describe.each(rules.programmes.map((programme) => [programme.id, programme] as const))(
    "%s",
    (id, { applicant, requirements, counter, had, outcome = [] }) => {
      test("rests each condition on a clause or on another document, never on both", () => {
        for (const { clause, outside } of requirements) {
          expect(clause === undefined).toBe(outside !== undefined);
          if (outside) expect(outsideIn(rules, outside).title).not.toBe("");
        }
      });

      test("asks for facts of its own kind of applicant", () => {
        const read = requirements.flatMap(({ test: tree }) => factsOf(tree));
        for (const fact of [...read, ...outcome.map((one) => one.fact)]) {
          expect(factById.get(fact)?.subjects, fact).toContain(applicant);
        }
      });

      test("is denied by one of its requirements where one has it already", () => {
        if (had === undefined) return;
        expect(requirements.map(({ test: tree }) => tree)).toContainEqual({
          op: "is",
          fact: had,
          value: false,
        });
      });

      test("is applied for at a counter of the document, by numbers of the document", () => {
        const at = rules.counters.find((one) => one.id === counter.id);
        for (const number of [...(at?.hotlines ?? [""]), ...counter.hotlines]) {
          expect(idsOf(hotlines)).toContain(number);
        }
        if (at && at.runBy !== null) expect(idsOf(rules.offices)).toContain(at.runBy);
      });

      test("has a guide of steps that lead to its counter, and materials that the document knows", () => {
        const { name = "" } = rules.counters.find((one) => one.id === counter.id) ?? {};
        const guide = guides[id];
        expect(guide?.steps.filter((step) => name !== "" && step.includes(name))).not.toEqual([]);
        for (const id of guide?.materials ?? []) expect(idsOf(materials)).toContain(id);
      });
    },
  );

  test("guides are of programmes, and papers are of guides", () => {
    expect(sorted(Object.keys(guides))).toEqual(sorted(programmes));
    expect(sorted(Object.values(guides).flatMap((guide) => guide.materials))).toEqual(
      sorted(idsOf(materials)),
    );
    for (const { when } of materials) {
      for (const id of when ? factsOf(when) : []) expect(idsOf(rules.facts)).toContain(id);
    }
    for (const { from } of materials) {
      if (from && "programme" in from) expect(programmes).toContain(from.programme);
    }
  });

  test("surprises that are known are of requirements that are there", () => {
    for (const { programmes: whose, requirement } of knownSurprises) {
      for (const id of whose) {
        const { requirements = [] } = rules.programmes.find((one) => one.id === id) ?? {};
        expect(idsOf(requirements), id).toContain(requirement);
      }
    }
  });

  test("counters are each applied at", () => {
    const used = rules.programmes.map(({ counter }) => counter.id);
    expect(sorted(idsOf(rules.counters))).toEqual(sorted(used));
  });

  test("pairs of which one may be taken are two programmes in alphabetical order", () => {
    for (const { pair } of rules.notTogether) {
      expect(sorted(pair)).toEqual(pair);
      for (const id of pair) expect(programmes).toContain(id);
    }
  });

  describe("facts", () => {
    test("begin with the place, ask the applicant before the office", () => {
      const place = placeFactIn(rules);
      expect(rules.facts[0]).toBe(place);
      expect(idsOf(place.options)).toContain(rules.places.elsewhere);
      const holders = rules.facts.map(({ holder }) => holder);
      const firstOffice = holders.indexOf("office");
      if (firstOffice !== -1) expect(holders.lastIndexOf("applicant")).toBeLessThan(firstOffice);
    });

    test("come after what they presuppose, which the same applicants state", () => {
      for (const fact of rules.facts) {
        for (const id of fact.presupposes ? factsOf(fact.presupposes) : []) {
          const before = factById.get(id) as Fact;
          expect(rules.facts.indexOf(before)).toBeLessThan(rules.facts.indexOf(fact));
          expect(before.subjects).toEqual(expect.arrayContaining([...fact.subjects]));
          expect(before.holder).toBe("applicant");
        }
      }
    });

    test("share a page with none but one asked earlier, of the same group and applicants", () => {
      for (const fact of rules.facts) {
        if (fact.askedWith === undefined) continue;
        const lead = factById.get(fact.askedWith) as Fact;
        expect(rules.facts.indexOf(lead)).toBeLessThan(rules.facts.indexOf(fact));
        expect(lead).toMatchObject({
          holder: "applicant",
          group: fact.group,
          subjects: fact.subjects,
        });
        expect(lead).not.toHaveProperty("askedWith");
      }
    });

    test("stand in groups that each gather some", () => {
      expect(sorted(rules.facts.map(({ group }) => group))).toEqual(sorted(idsOf(groups)));
    });

    test.each(applicants)("meet %s group by group, in their order", (applicant) => {
      const own = rules.facts.filter(({ subjects }) => subjects.includes(applicant));
      const met = new Set(own.map(({ group }) => group));
      expect([...met]).toEqual(idsOf(groups).filter((id) => met.has(id)));
    });
  });

  describe("figures that change over time", () => {
    test.each(rules.parameters)(
      "$id is unbroken, and says what was found and checked when",
      (one) => {
        expectUnbroken(
          [...one.values, ...(one.notFound ?? [])].toSorted((a, b) => (a.from < b.from ? -1 : 1)),
        );
        for (const { to, checked, source } of one.values) {
          if (to === null) expect(checked).toEqual(isDay);
          else expect(checked).toBeUndefined();
          expect(source).not.toBe("");
        }
      },
    );

    test("rules of sharing interest follow on each other, each with the day of looking", () => {
      expectUnbroken(loanInterestRules);
      for (const { checked } of loanInterestRules) expect(checked).toEqual(isDay);
    });
  });

  tellsTheProduct(document);

  test("other documents are each listed with what the rules take from them", () => {
    expect(sorted(outsideFacts.map(({ outside }) => outside))).toEqual(
      sorted(idsOf(rules.outside)),
    );
  });

  contradictionsHold(tried);

  hasItsWords(document);
}
