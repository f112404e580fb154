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
import { type SheetContent, type SheetMaterial, shortNumbers } from "./content";
import { Heading } from "./heading";
import { Ticked } from "./ticked";

interface ItemsProps {
  materials: readonly SheetMaterial[];
  locale: ResultContext["locale"];
  ticked?: boolean;
  inline: boolean;
}

function Items({ materials, locale, ticked = false, inline }: ItemsProps) {
  return (
    <ul className={inline ? "inline" : "columns-2 gap-[5mm]"}>
      {materials.map(({ id, words, numbers }) => (
        <li key={id} className={inline ? "me-[4mm] inline" : ""}>
          {ticked ? <Ticked /> : "□\u00a0"}
          {`${words}${resultWords[locale].inBrackets(shortNumbers(numbers))} `}
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
  const { assessment, data, locale } = context;
  const texts = resultSheet[locale];
  // Names in Chinese characters are short enough for columns; those in letters would need a page of their own.
  const plain = (
    <Items
      materials={content.materials}
      locale={locale}
      inline={languageOf(locale).script === "letters"}
    />
  );
  const marked = isMarked(evidence);
  const materials = marked ? materialsOf(data, chosenOf(assessment, evidence), evidence) : [];
  if (marked ? materials.length === 0 : content.materials.length === 0) return null;
  const numbered = (state: (typeof materials)[number]["state"]): readonly SheetMaterial[] =>
    materials
      .filter((material) => material.state === state)
      .map(({ id, words, programmes }) => ({
        id,
        words,
        numbers: programmes.map((one) => content.programmes.indexOf(one) + 1).sort((a, b) => a - b),
      }));
  return (
    <section>
      <Heading note={texts.bringNote}>{texts.bring}</Heading>
      {marked
        ? [...materialStatuses, null].map((state) => {
            const own = numbered(state);
            if (own.length === 0) return null;
            return (
              <div key={state}>
                <b className="me-[3mm]">
                  {evidenceTexts[locale].sheet[state ?? "unmarked"](own.length)}
                </b>
                <Items materials={own} locale={locale} ticked={state === "have"} inline />
              </div>
            );
          })
        : plain}
    </section>
  );
}
