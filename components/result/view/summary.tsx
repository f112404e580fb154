import { Tag, type TagTone } from "@/components/ui/tag";
import { result as messages } from "@/locales/result";
import { resultLaw } from "@/locales/result-law";
import type { ResultContext } from "../context";
import type { GroupId, ResultGroup } from "../groups";
import { amountWords } from "../words/amounts";
import { money } from "../words/format";
import { totalOf, unconfirmedCount } from "../words/total";
import { programmeAnchor } from "./programme";

/** How each group, and each verdict, looks. */
export const tones: Readonly<Record<GroupId, TagTone>> = {
  eligible: "good",
  conditional: "likely",
  unconfirmed: "call",
  unknown: "open",
  notYet: "later",
  zero: "plain",
  held: "done",
  ineligible: "no",
  ended: "past",
  notInForce: "past",
};

/** Where a group stands on the page. */
export const groupAnchor = (id: GroupId): string => `g-${id}`;

interface ListProps {
  context: ResultContext;
  group: ResultGroup;
  look: string;
}

/** Titles with what they give, each leading to its card. */
function ProgrammeList({ context, group, look }: ListProps) {
  return (
    <ul className="mbs-2 divide-block divide-line border-y border-line">
      {group.results.map((result) => (
        <li key={result.programme}>
          <a
            href={`#${programmeAnchor(result.programme)}`}
            className="flex min-block-12 flex-wrap items-center justify-between gap-x-4 py-2 font-bold text-ink hover:text-lake"
          >
            <span className="underline decoration-line decoration-2 underline-offset-4">
              {context.titleOf(result.programme)}
            </span>
            <span className={`inline-block first-letter:uppercase ${look}`}>
              {amountWords(result, context.programmeOf(result.programme), context.locale)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Eligible({ context, group }: { context: ResultContext; group: ResultGroup }) {
  const { assessment, locale } = context;
  const texts = messages[locale];
  const { best } = assessment;
  const total = totalOf(assessment);
  const unconfirmed = unconfirmedCount(assessment);
  const leftOut = group.results.filter(
    ({ programme, amount }) => amount.yuan !== null && !best.programmes.includes(programme),
  );
  return (
    <>
      <p className="text-2xl leading-snug font-bold text-leaf">
        {texts.canApply(group.results.length)}
      </p>
      <ProgrammeList context={context} group={group} look="text-leaf" />
      {total > 0 ? (
        <p className="mbs-3">
          {texts.total} <strong className="text-xl">{money(total, locale)}</strong>
          <span className="block text-base text-soft">
            {texts.totalNote}
            {leftOut.map(({ programme }) => texts.leftOut(context.titleOf(programme)))}
            {unconfirmed > 0 ? resultLaw[locale].totalNote(unconfirmed) : null}
          </span>
        </p>
      ) : null}
    </>
  );
}

/** What one meets by the document, of which it is not known that it still runs. */
function Unconfirmed({ context, group }: { context: ResultContext; group: ResultGroup }) {
  return (
    <div className="not-first:mbs-5">
      <p className="text-xl leading-snug font-bold text-gold-deep">
        {resultLaw[context.locale].unconfirmedCount(group.results.length)}
      </p>
      <ProgrammeList context={context} group={group} look="text-gold-deep" />
    </div>
  );
}

/** The answer in five seconds: what can be had and how much, and how many stand elsewhere. */
export function Summary({
  context,
  groups,
}: {
  context: ResultContext;
  groups: readonly ResultGroup[];
}) {
  const texts = messages[context.locale];
  const eligible = groups.find(({ id }) => id === "eligible");
  const unconfirmed = groups.find(({ id }) => id === "unconfirmed");
  const others = groups.filter((group) => group !== eligible && group !== unconfirmed);
  const frame = unconfirmed ? "border-gold" : "border-line";
  return (
    <section
      aria-label={texts.summary}
      className={`rounded-card border-2 bg-card p-5 shadow-card sm:p-6 ${eligible ? "border-leaf" : frame}`}
    >
      {eligible ? <Eligible context={context} group={eligible} /> : null}
      {unconfirmed ? <Unconfirmed context={context} group={unconfirmed} /> : null}
      {eligible || unconfirmed ? null : <p className="text-xl font-bold">{texts.none}</p>}
      {others.length > 0 ? (
        <ul aria-label={texts.counts} className="mbs-4 flex flex-wrap gap-x-3 gap-y-1">
          {others.map(({ id, results }) => (
            <li key={id}>
              <a
                href={`#${groupAnchor(id)}`}
                className="inline-flex min-block-11 items-center hover:underline hover:underline-offset-4"
              >
                <Tag tone={tones[id]}>
                  {texts.groups[id].title} {texts.items(results.length)}
                </Tag>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
