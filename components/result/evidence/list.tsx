import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { evidence as messages } from "@/locales/evidence";
import { punctuation } from "@/locales/punctuation";
import { resultGroups } from "@/locales/result-groups";
import { resultWords } from "@/locales/result-words";
import { type Assessed, lookUps, type ResultContext } from "../context";
import { groupOf } from "../groups";
import { FoldedSection } from "../view/folded-section";
import { tones } from "../view/summary";
import {
  candidatesOf,
  chosenOf,
  type Evidence,
  isMarked,
  type MaterialTally,
  materialsOf,
  tallyOf,
  unmarked,
  usualOf,
  withMaterial,
  withProgramme,
} from "./checklist";
import { MaterialRow } from "./material";

interface EvidenceListProps extends Assessed {
  evidence?: Evidence;
  /** Keeps what was marked; without it the list is only to read. */
  onMark?: (evidence: Evidence) => void;
}

/** How many there are and lack; `sure` where all that they are for is known to run. */
function tallyWords(tally: MaterialTally, sure: boolean, locale: Assessed["locale"]): string {
  const texts = messages[locale];
  const { all, have, lacking, unknown } = tally;
  if (all > 0 && lacking === 0) return (sure ? texts.complete : texts.completeByDocument)(all);
  return [
    texts.all(all),
    ...(have > 0 ? [texts.have(have)] : []),
    texts.lacking(lacking),
    ...(unknown > 0 ? [texts.unknown(unknown)] : []),
  ].join(punctuation[locale].comma);
}

/** Which programmes the materials are gathered for. */
function Programmes({
  assessed,
  titleOf,
  chosen,
  onChoose,
}: {
  assessed: Assessed;
  titleOf: ResultContext["titleOf"];
  chosen: readonly string[];
  onChoose: (id: string, wanted: boolean) => void;
}) {
  const { assessment, locale } = assessed;
  const texts = messages[locale];
  return (
    <Disclosure summary={texts.choose(chosen.length)} open={usualOf(assessment).length === 0}>
      <fieldset className="min-inline-0">
        <legend className="font-bold">{texts.chooseLegend}</legend>
        <ul>
          {candidatesOf(assessment).map((result) => (
            <li key={result.programme}>
              <label className="flex min-block-12 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 py-1">
                <span className="flex items-center gap-3">
                  <input
                    type="checkbox"
                    name="papers-for"
                    value={result.programme}
                    checked={chosen.includes(result.programme)}
                    onChange={(event) => onChoose(result.programme, event.currentTarget.checked)}
                    className="size-6 shrink-0 accent-lake"
                  />
                  {titleOf(result.programme)}
                </span>
                <Tag tone={tones[groupOf(result)]}>
                  {resultGroups[locale][groupOf(result)].title}
                </Tag>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </Disclosure>
  );
}

const sectionId = "papers";

/**
 * The materials of the chosen programmes, each once. With `onMark` one can choose the programmes and
 * mark what is in hand; without it the list shows those of the best combination.
 */
export function EvidenceList({ evidence = unmarked, onMark, ...assessed }: EvidenceListProps) {
  const { assessment, locale } = assessed;
  const texts = messages[locale];
  const chosen = chosenOf(assessment, evidence);
  const materials = materialsOf(assessed, chosen, evidence);
  const candidates = candidatesOf(assessment);
  if (onMark ? candidates.length === 0 : materials.length === 0) return null;
  const { titleOf, isUnconfirmed } = lookUps(assessed);
  const tally = tallyWords(tallyOf(materials), !chosen.some(isUnconfirmed), locale);
  return (
    <FoldedSection id={sectionId} title={texts.title}>
      <div>
        <p>{texts.lead}</p>
        <p className="text-soft">{resultWords[locale].usually}</p>
        {onMark ? <p className="text-soft">{texts.leadMark}</p> : null}
      </div>
      {onMark ? (
        <Programmes
          assessed={assessed}
          titleOf={titleOf}
          chosen={chosen}
          onChoose={(id, wanted) => onMark(withProgramme(assessment, evidence, id, wanted))}
        />
      ) : null}
      <p role={onMark ? "status" : undefined} className="text-xl font-bold">
        {materials.length === 0 ? texts.empty : onMark ? tally : texts.all(materials.length)}
      </p>
      <ul>
        {materials.map((material) => (
          <MaterialRow
            key={material.id}
            assessed={assessed}
            titleOf={titleOf}
            material={material}
            forAll={chosen.length > 1 && material.programmes.length === chosen.length}
            onMark={
              onMark ? (state) => onMark(withMaterial(evidence, material.id, state)) : undefined
            }
          />
        ))}
      </ul>
      {onMark && isMarked(evidence) ? (
        <div>
          <Button
            variant="quiet"
            onClick={() => {
              onMark(unmarked);
              // What was pressed is gone: focus goes to where the list begins.
              document.getElementById(`${sectionId}-title`)?.focus();
            }}
          >
            {texts.clear}
          </Button>
        </div>
      ) : null}
    </FoldedSection>
  );
}
