import { evidence as evidenceTexts } from "@/locales/evidence";
import { languageOf } from "@/locales/languages";
import { resultSheet } from "@/locales/result-sheet";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import { chosenOf, type Evidence, isMarked, paperStates, papersOf } from "../evidence/choice";
import { Heading } from "./heading";
import { type Paper, type SheetPlan, shortNumbers } from "./plan";
import { Ticked } from "./ticked";

interface ItemsProps {
  papers: readonly Paper[];
  locale: ResultContext["locale"];
  ticked?: boolean;
  inline: boolean;
}

function Items({ papers, locale, ticked = false, inline }: ItemsProps) {
  return (
    <ul className={inline ? "inline" : "columns-2 gap-[5mm]"}>
      {papers.map(({ id, words, numbers }) => (
        <li key={id} className={inline ? "me-[4mm] inline" : ""}>
          {ticked ? <Ticked /> : "□\u00a0"}
          {`${words}${resultWords[locale].inBrackets(shortNumbers(numbers))} `}
        </li>
      ))}
    </ul>
  );
}

interface PapersProps {
  context: ResultContext;
  plan: SheetPlan;
  evidence: Evidence;
}

/**
 * The papers usually asked for, each once, with a box to tick and what it is for. Where the person
 * has marked the list, it is that list: what is in hand is ticked, and what one does not know where
 * to get is put to the clerk.
 */
export function Papers({ context, plan, evidence }: PapersProps) {
  const { assessment, data, locale } = context;
  const texts = resultSheet[locale];
  // Names in Chinese characters are short enough for columns; those in letters would need a page of their own.
  const plain = (
    <Items papers={plan.papers} locale={locale} inline={languageOf(locale).script === "letters"} />
  );
  const marked = isMarked(evidence);
  const papers = marked ? papersOf(data, chosenOf(assessment, evidence), evidence) : [];
  if (marked ? papers.length === 0 : plan.papers.length === 0) return null;
  const numbered = (state: (typeof papers)[number]["state"]): readonly Paper[] =>
    papers
      .filter((paper) => paper.state === state)
      .map(({ id, words, programmes }) => ({
        id,
        words,
        numbers: programmes.map((one) => plan.programmes.indexOf(one) + 1).sort((a, b) => a - b),
      }));
  return (
    <section>
      <Heading note={texts.bringNote}>{texts.bring}</Heading>
      {marked
        ? [...paperStates, null].map((state) => {
            const own = numbered(state);
            if (own.length === 0) return null;
            return (
              <div key={state}>
                <b className="me-[3mm]">
                  {evidenceTexts[locale].sheet[state ?? "unmarked"](own.length)}
                </b>
                <Items papers={own} locale={locale} ticked={state === "have"} inline />
              </div>
            );
          })
        : plain}
    </section>
  );
}
