import { Chinese } from "@/components/site/chinese";
import { ChoiceFrame } from "@/components/ui/choice";
import { materialIn } from "@/lib/policy/engine";
import { evidence as messages } from "@/locales/evidence";
import { punctuation } from "@/locales/punctuation";
import { hrefFor } from "@/messages/locale";
import type { Assessed, ResultContext } from "../context";
import { callHref } from "../words/format";
import { whereToGo } from "../words/where";
import { type MaterialStatus, materialStatuses, type NeededMaterial } from "./checklist";

interface MaterialRowProps {
  assessed: Assessed;
  titleOf: ResultContext["titleOf"];
  material: NeededMaterial;
  /** Every chosen programme asks for it, and there are several. */
  forAll: boolean;
  /** Left out where nothing can be marked. */
  onMark?: (state: MaterialStatus) => void;
}

const callLook =
  "me-4 inline-flex min-block-11 items-center font-bold text-lake underline underline-offset-4";

/** Where a material may come from: what guides say of it, and whom to ask. */
function WhereFrom({
  assessed,
  titleOf,
  material,
}: Pick<MaterialRowProps, "assessed" | "titleOf" | "material">) {
  const { data, assessment, locale } = assessed;
  const texts = messages[locale];
  const source = materialIn(data, material.id).from;
  const own = assessment.results.filter(({ programme }) => material.programmes.includes(programme));
  const counters = own.map((result) => whereToGo(assessed, result));
  const names = new Set(counters.map(({ name }) => name));
  const phones = new Set(counters.flatMap(({ contact }) => contact?.phone ?? []));
  const hotlines = new Map(
    material.programmes
      .flatMap((id) => data.hotlines[id] ?? [])
      .map((hotline) => [hotline.number, hotline]),
  );
  return (
    <div className="mbs-2 border-s-3 border-gold ps-3 text-base">
      {source && "words" in source ? (
        <p>
          <Chinese text={source.words} locale={locale} />
        </p>
      ) : null}
      {source && "programme" in source ? (
        <p>
          <a href={hrefFor(locale, `/policies/${source.programme}`)}>
            {texts.fromProgramme(titleOf(source.programme))}
          </a>
        </p>
      ) : null}
      <p>{texts.ask([...names].join(punctuation[locale].listJoin))}</p>
      <p>
        {texts.call}
        {[...phones].map((number) => (
          <a key={number} href={callHref(number)} className={callLook}>
            {number}
          </a>
        ))}
        {[...hotlines.values()].map(({ number, name }) => (
          <a key={number} href={callHref(number)} className={callLook}>
            {number} {name}
          </a>
        ))}
      </p>
    </div>
  );
}

/** One material: what it is for, how it stands with it, and where to ask. */
export function MaterialRow({ assessed, titleOf, material, forAll, onMark }: MaterialRowProps) {
  const { locale } = assessed;
  const texts = messages[locale];
  const titles = material.programmes.map(titleOf).join(punctuation[locale].listJoin);
  const use = (
    <p className="text-base text-soft">{forAll ? texts.usedForAll : texts.usedFor(titles)}</p>
  );
  if (!onMark) {
    return (
      <li className="border-bs border-line py-2">
        <p className="font-bold">
          <Chinese text={material.words} locale={locale} />
        </p>
        {use}
      </li>
    );
  }
  return (
    <li className="border-bs border-line py-3">
      <fieldset className="min-inline-0">
        <legend className="font-bold">
          <Chinese text={material.words} locale={locale} />
        </legend>
        {use}
        <div className="mbs-2 flex flex-wrap gap-2">
          {materialStatuses.map((state) => (
            <label
              key={state}
              className="relative isolate inline-flex min-block-11 cursor-pointer items-center gap-2 rounded-lg border-2 border-transparent px-3"
            >
              <input
                type="radio"
                name={`material-${material.id}`}
                value={state}
                checked={material.state === state}
                onChange={() => onMark(state)}
                className="peer size-5 shrink-0 accent-lake focus-visible:shadow-none focus-visible:outline-none"
              />
              <ChoiceFrame />
              <span className="peer-checked:font-bold">{texts.states[state]}</span>
            </label>
          ))}
        </div>
        {material.state === "unknown" ? (
          <WhereFrom assessed={assessed} titleOf={titleOf} material={material} />
        ) : null}
      </fieldset>
    </li>
  );
}
