import { Chinese } from "@/components/site/chinese";
import { evidence as evidenceTexts } from "@/locales/evidence";
import { languageOf } from "@/locales/languages";
import { resultSheet } from "@/locales/result-sheet";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import {
  chosenOf,
  type Evidence,
  isMarked,
  materialStatuses,
  materialsOf,
} from "../evidence/checklist";
import { numberOf, type SheetContent, type SheetMaterial, shortNumbers } from "./content";
import { Heading } from "./heading";
import { Ticked } from "./ticked";

interface ItemsProps {
  materials: readonly SheetMaterial[];
  locale: ResultContext["locale"];
  ticked?: boolean;
}

/** Materials one below the other, each with a box, in as many columns as its names leave room for. */
function Items({ materials, locale, ticked = false }: ItemsProps) {
  return (
    <ul
      className={`gap-[5mm] ${languageOf(locale).script === "letters" ? "columns-2" : "columns-3"}`}
    >
      {materials.map(({ id, words, numbers }) => (
        <li key={id} className="flex break-inside-avoid gap-[1mm]">
          <span>{ticked ? <Ticked /> : "□"}</span>
          <span>
            <Chinese text={words} locale={locale} />
            {numbers.length > 0 ? resultWords[locale].inBrackets(shortNumbers(numbers)) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface MaterialsProps {
  context: ResultContext;
  content: SheetContent;
  evidence: Evidence;
}

/**
 * The materials usually asked for, each once, with a box to tick and what it is for. Where the person
 * has marked the list, it is that list: what is in hand is ticked, and what one does not know where
 * to get is put to the clerk.
 */
export function Materials({ context, content, evidence }: MaterialsProps) {
  const { assessment, locale } = context;
  const texts = resultSheet[locale];
  const marked = isMarked(evidence);
  const materials = marked ? materialsOf(context, chosenOf(assessment, evidence), evidence) : [];
  if (marked ? materials.length === 0 : content.materials.length === 0) return null;
  const numbered = (state: (typeof materials)[number]["state"]): readonly SheetMaterial[] =>
    materials
      .filter((material) => material.state === state)
      .map(({ id, words, programmes }) => ({
        id,
        words,
        numbers: programmes
          .flatMap((one) => numberOf(content, one) ?? [])
          .sort((one, other) => one - other),
      }));
  return (
    <section>
      <Heading note={texts.bringNote}>{texts.bring}</Heading>
      {marked ? (
        [...materialStatuses, null].map((state) => {
          const own = numbered(state);
          if (own.length === 0) return null;
          return (
            <div key={state}>
              <b>{evidenceTexts[locale].sheet[state ?? "unmarked"](own.length)}</b>
              <Items materials={own} locale={locale} ticked={state === "have"} />
            </div>
          );
        })
      ) : (
        <Items materials={content.materials} locale={locale} />
      )}
    </section>
  );
}
