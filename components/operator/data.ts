import type { Option } from "@/components/ui/binding";
import type { SelectGroup } from "@/components/ui/select";
import { districtsOf, document, historyOf, officeIn, type Rules, ranks } from "@/lib/policy";
import { documentHere, operatorText } from "@/lib/settings";
import { isStatable } from "@/lib/settings/law-words";
import { guideLaw } from "@/locales/guide-law";
import type { Locale } from "@/locales/languages";
import { operatorPage } from "@/locales/operator-page";
import { clauseWords, dayWords } from "../result/words/format";
import { valueWords } from "../result/words/law";

type Entry = Pick<Option, "value" | "label">;

/** What a figure is by the document and by later papers, as words. */
function figureHint(rules: Rules, figure: Rules["figures"][number], locale: Locale): string {
  const texts = operatorPage[locale].changes;
  const words = (value: number) => valueWords(figure, value, locale);
  const later = historyOf(rules, figure).flatMap(({ from, value, instrument, districts }) =>
    from === null || instrument === null || districts !== null
      ? []
      : [texts.since(dayWords(from, locale), value === null ? texts.notKnown : words(value))],
  );
  return texts.valueHint(words(figure.value), later, words(figure.max));
}

/** What the operator's page shows, as plain data in one language; for server code. */
export function operatorPageData(locale: Locale) {
  const { rules } = documentHere(locale);
  const entriesOf = (programme: string): readonly Entry[] =>
    rules.figures
      .filter(({ programmes }) => programmes[0] === programme)
      .map(({ id, name, clause }) => ({
        value: id,
        label: `${name} (${clause})`,
      }));
  return {
    /** The file that the site was built with. */
    file: operatorText,
    /** The figures, under the first programme that each counts for. */
    figures: rules.programmes
      .map(({ id, title }): SelectGroup => ({ label: title, options: entriesOf(id) }))
      .filter(({ options }) => options.length > 0),
    figureHints: Object.fromEntries(
      rules.figures.map((figure) => [figure.id, figureHint(rules, figure, locale)]),
    ),
    programmes: rules.programmes.map(({ id, title }): Entry => ({ value: id, label: title })),
    counters: rules.counters.map(({ id, name }): Entry => ({ value: id, label: name })),
    /** Offices as the file names them: as the document does. */
    offices: document.rules.offices.map(
      ({ id, name }): Entry => ({ value: name, label: officeIn(rules, id).name }),
    ),
    districts: districtsOf(rules).map(({ id, label }): Entry => ({ value: id, label })),
    clauses: rules.permits
      .filter(isStatable)
      .map(({ clause }): Entry => ({ value: clause, label: clauseWords(clause, locale) })),
    ranks: ranks.map((rank): Entry => ({ value: rank, label: guideLaw[locale].ranks[rank] })),
  };
}

/** The data of the operator's page in one language. */
export type OperatorPageData = ReturnType<typeof operatorPageData>;
