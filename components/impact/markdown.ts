import type { Affected } from "@/lib/impact/effect";
import type { Impact, ProgrammeImpact } from "@/lib/impact/impact";
import { atStakeOneIn, redrawnOneIn, unknownOneIn } from "@/lib/impact/made-up";
import { placeFactIn, programmeIn, type Rules } from "@/lib/policy/engine";
import { impact as messages } from "@/locales/impact";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { valueWords } from "../result/words/answers";
import { dayWords, figure } from "../result/words/format";
import { effectsShown, factsWords, outcomeWords, stateWords, yuanWords } from "./words";

/** Signs of Markdown stand as they are written. */
const plainly = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/g, "\\$&");

const row = (cells: readonly string[]): string => `| ${cells.map(plainly).join(" | ")} |`;

function affectedLine(
  { facts, before, after }: Affected,
  rules: Pick<Rules, "facts">,
  locale: Locale,
): string {
  const change = messages[locale].change(outcomeWords(before, locale), outcomeWords(after, locale));
  const { stop, gap } = punctuation[locale];
  return plainly(change + stop + gap + factsWords(facts, rules, locale));
}

function programmePart(of: ProgrammeImpact, rules: Rules, locale: Locale): readonly string[] {
  const texts = messages[locale];
  const place = placeFactIn(rules);
  const shown = effectsShown(of.districts);
  const { columns } = texts;
  const hasYuan = of.districts.some((one) => yuanWords(one, locale) !== "");
  const head = [
    columns.district,
    columns.people,
    ...shown.map((effect) => texts.effects[effect]),
    columns.stays,
    ...(hasYuan ? [columns.yuan] : []),
    columns.state,
  ];
  const rows = of.districts.map((one) =>
    row([
      valueWords(place, one.district, locale),
      figure(one.people, locale),
      ...shown.map((effect) => figure(one.effects[effect], locale)),
      figure(one.stays, locale),
      ...(hasYuan ? [yuanWords(one, locale)] : []),
      stateWords(one, locale),
    ]),
  );
  const rule = `| --- |${" ---: |".repeat(head.length - 2)} --- |`;
  return [
    `## ${plainly(programmeIn(rules, of.programme).title)}`,
    "",
    row(head),
    rule,
    ...rows,
    "",
    ...shown.flatMap((effect) => {
      const smallest = of.smallest[effect];
      const examples = of.examples[effect];
      return [
        `### ${plainly(texts.effects[effect])}`,
        "",
        ...(smallest
          ? [
              `${texts.smallest}${punctuation[locale].colon}`,
              "",
              `- ${affectedLine(smallest, rules, locale)}`,
              "",
            ]
          : []),
        `${texts.examples(examples.length)}${punctuation[locale].colon}`,
        "",
        ...examples.map((one, nth) => `${nth + 1}. ${affectedLine(one, rules, locale)}`),
        "",
      ];
    }),
  ];
}

/**
 * What a change of the operator's file does, as Markdown. The rules name programmes, facts and districts in the language asked for.
 *
 * @example impactMarkdown(impactOf({ before, after }, "2026-11-30"), rules, "en") // "# Who is affected by the change\n…"
 */
export function impactMarkdown(impact: Impact, rules: Rules, locale: Locale): string {
  const texts = messages[locale];
  const none = impact.programmes.length === 0;
  const lines = [
    `# ${texts.title}`,
    "",
    `- ${texts.day(dayWords(impact.asOf, locale))}`,
    ...(none ? [] : [`- ${texts.people(figure(impact.people, locale), String(impact.seed))}`]),
    "",
    none ? texts.nothing : texts.made(atStakeOneIn, redrawnOneIn, unknownOneIn),
    "",
    ...(!none && impact.people === 0 ? [texts.nobody, ""] : []),
    ...impact.programmes.flatMap((one) => programmePart(one, rules, locale)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
