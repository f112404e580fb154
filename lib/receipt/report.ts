import type { Locale } from "@/locales/languages";
import { receipt as messages } from "@/locales/receipt";
import { type Outcome, outcomeParts } from "./outcome";
import type { ChangedOutcome, Replayed } from "./replay";

/** What a replay has shown, in words: a line for each version, and for each member that is another than it was. */

const versionNames = ["rules", "engine", "operator"] as const;

function changeWords(
  { programme, before, now }: ChangedOutcome,
  locale: Locale,
): readonly string[] {
  const texts = messages[locale];
  if (!before || !now) return [`  ${texts.about(programme, before ? texts.gone : texts.added)}`];
  const written = (one: Outcome, part: (typeof outcomeParts)[number]) => JSON.stringify(one[part]);
  return outcomeParts.flatMap((part) => {
    const [was, is] = [written(before, part), written(now, part)];
    const what = texts.about(programme, texts.part(texts.parts[part], was, is));
    return was === is ? [] : [`  ${what}`];
  });
}

/**
 * What differs between the versions of a receipt and those of now, a line each.
 *
 * @example versionWords(replayed, "en")[0] // "rules unchanged (749703feb433)"
 */
export function versionWords(
  { before, now }: Pick<Replayed, "before" | "now">,
  locale: Locale,
): readonly string[] {
  const texts = messages[locale];
  return versionNames.map((name) =>
    before[name] === now[name]
      ? texts.sameVersion(texts.versions[name], now[name])
      : texts.otherVersion(texts.versions[name], before[name], now[name]),
  );
}

/**
 * What came to something else, a line for each member of each programme; none where nothing did.
 *
 * @example changeLines(replayed, "en") // ["  startup-subsidy: verdict: then \"eligible\", now \"ineligible\""]
 */
export const changeLines = ({ changed }: Replayed, locale: Locale): readonly string[] =>
  (changed ?? []).flatMap((one) => changeWords(one, locale));

function headWords({ same, changed }: Replayed, locale: Locale): string {
  const texts = messages[locale];
  if (changed === null) return same ? texts.same : texts.unnamed;
  return changed.length === 0 ? texts.same : texts.changed(changed.length);
}

/**
 * What the results have come to: a sentence, and a line for whatever is another.
 *
 * @example reportOn(replayed, "en")[0] // "same results"
 */
export function reportOn(replayed: Replayed, locale: Locale): readonly string[] {
  const texts = messages[locale];
  const { same, intact, before, now } = replayed;
  const isSameProgram = versionNames.every((name) => before[name] === now[name]);
  return [
    headWords(replayed, locale),
    ...changeLines(replayed, locale),
    ...(intact ? [] : [`  ${texts.notIntact}`]),
    ...(isSameProgram && !same ? [`  ${texts.unexplained}`] : []),
  ];
}
