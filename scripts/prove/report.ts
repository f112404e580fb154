import { plainly, row } from "@/components/impact/markdown";
import { factsWords } from "@/components/impact/report";
import {
  amended,
  type PolicyDocument,
  programmeIn,
  type Requirement,
  type Rules,
} from "@/lib/policy/engine";
import { explainInLine } from "@/lib/policy/explain";
import type { Witness } from "@/lib/proof/ask";
import type { Proof } from "@/lib/proof/prove";
import type { Surprise } from "@/lib/proof/surprise";
import { explainWords } from "@/locales/explain";
import type { Locale } from "@/locales/languages";
import { prove as messages } from "@/locales/prove";

/** A proof in the words of one language, as Markdown. */

/** The rules by whose names a proof is told: with all facts and requirements of later papers. */
interface Telling {
  readonly rules: Rules;
  readonly locale: Locale;
}

const titleOf = (programme: string, { rules }: Telling): string =>
  programmeIn(rules, programme).title;

const paperTitle = (paper: string, { rules }: Telling): string =>
  rules.instruments.find(({ id }) => id === paper)?.title ?? paper;

const requirementWords = (programme: string, requirement: string, { rules }: Telling): string =>
  programmeIn(rules, programme).requirements.find(({ id }: Requirement) => id === requirement)
    ?.words ?? requirement;

const exampleWords = ({ asOf, facts }: Witness, { rules, locale }: Telling): string =>
  messages[locale].on(asOf, factsWords(facts, rules, locale));

/** What should not be so, in a sentence. */
function surpriseWords(surprise: Surprise, telling: Telling): string {
  const { locale, rules } = telling;
  const { surprises: words, laws, holds, notProved } = messages[locale];
  const ending = "proved" in surprise && !surprise.proved ? notProved : "";
  switch (surprise.kind) {
    case "cannotBeHad": {
      const { programme, law, asOf } = surprise;
      return words.cannotBeHad(titleOf(programme, telling), laws[law], asOf) + ending;
    }
    case "refusesNobody": {
      const { programme, requirement } = surprise;
      const own = requirementWords(programme, requirement, telling);
      return words.refusesNobody(titleOf(programme, telling), own) + ending;
    }
    case "decidesNothing": {
      const { programme, requirement, comparison } = surprise;
      return (
        words.decidesNothing(
          titleOf(programme, telling),
          requirementWords(programme, requirement, telling),
          explainInLine(comparison, rules.facts, explainWords[locale]),
          holds[surprise.holds ? "true" : "false"],
        ) + ending
      );
    }
    case "neverTogether": {
      const [one, other] = surprise.pair;
      return words.neverTogether(titleOf(one, telling), titleOf(other, telling)) + ending;
    }
    case "refuses": {
      const { paper, programme, requirement, witness } = surprise;
      return words.refuses(
        paperTitle(paper, telling),
        titleOf(programme, telling),
        requirementWords(programme, requirement, telling),
        witness ? exampleWords(witness, telling) : notProved.trim(),
      );
    }
    case "helpsNobody": {
      const { paper, programme, requirement } = surprise;
      return (
        words.helpsNobody(
          paperTitle(paper, telling),
          titleOf(programme, telling),
          requirementWords(programme, requirement, telling),
        ) + ending
      );
    }
    case "misread":
      return words.misread(
        titleOf(surprise.programme, telling),
        exampleWords(surprise.witness, telling),
      );
    case "gone":
      return words.gone(surprise.known);
    default:
      return surprise satisfies never;
  }
}

const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => [row(head), `|${" --- |".repeat(head.length)}`, ...rows.map(row), ""];

/** What came of some questions: proved, but for surprises that are known, or with others. */
function outcomeWords(surprises: readonly Surprise[], proof: Proof, locale: Locale): string {
  const texts = messages[locale];
  const known = surprises.filter((one) => proof.expected.some(([, other]) => other === one));
  const others = surprises.length - known.length;
  if (others > 0) return texts.surprised(String(others));
  return known.length > 0 ? texts.known(String(known.length)) : texts.proved;
}

function programmeRows(proof: Proof, telling: Telling): readonly (readonly string[])[] {
  const { locale } = telling;
  return proof.programmes.map(({ programme, days, requirements, comparisons, surprises }) => [
    titleOf(programme, telling),
    messages[locale].days(String(days.length), days[0] ?? "", days.at(-1) ?? ""),
    String(requirements),
    String(comparisons),
    outcomeWords(surprises, proof, locale),
  ]);
}

/** Each reason with all that it is the reason of. */
function knownLines({ expected }: Proof, telling: Telling): readonly string[] {
  const reasons = [...new Set(expected.map(([known]) => known))];
  const lines = reasons.flatMap((known) => [
    `- ${plainly(known.words)}`,
    ...expected
      .filter(([reason]) => reason === known)
      .map(([, surprise]) => `  - ${plainly(surpriseWords(surprise, telling))}`),
  ]);
  return lines.length > 0 ? [...lines, ""] : [messages[telling.locale].noneKnown, ""];
}

/**
 * A proof as Markdown; the document in the language asked for.
 *
 * @example reportOf(await prove(document, solve), document, "en") // "# The rules, proved\n…"
 */
export function reportOf(
  proof: Proof,
  { rules }: Pick<PolicyDocument, "rules">,
  locale: Locale,
): string {
  const texts = messages[locale];
  const { headings, columns } = texts;
  const telling = { rules: amended(rules), locale };
  const pairs = proof.pairs.map(({ pair: [one, other], answer, surprises }) => [
    `${titleOf(one, telling)} + ${titleOf(other, telling)}`,
    typeof answer === "string"
      ? outcomeWords(surprises, proof, locale)
      : exampleWords(answer, telling),
  ]);
  const relaxations = proof.relaxations.map(({ paper, programme, requirement, surprises }) => [
    paperTitle(paper, telling),
    titleOf(programme, telling),
    requirementWords(programme, requirement, telling),
    outcomeWords(surprises, proof, locale),
  ]);
  const lines = [
    `# ${texts.title}`,
    "",
    `- ${texts.about(proof.asked, proof.found)}`,
    `- ${texts.ties}`,
    "",
    `## ${headings.programmes}`,
    "",
    ...table(
      [columns.programme, columns.days, columns.requirements, columns.comparisons, columns.outcome],
      programmeRows(proof, telling),
    ),
    `## ${headings.pairs}`,
    "",
    ...table([columns.pair, columns.example], pairs),
    `## ${headings.relaxations}`,
    "",
    ...table([columns.paper, columns.programme, columns.requirement, columns.outcome], relaxations),
    `## ${headings.known}`,
    "",
    ...knownLines(proof, telling),
    `## ${headings.surprises}`,
    "",
    ...(proof.unexpected.length === 0
      ? [texts.noSurprises]
      : proof.unexpected.map((one) => `- ${plainly(surpriseWords(one, telling))}`)),
  ];
  return `${lines.join("\n")}\n`;
}
