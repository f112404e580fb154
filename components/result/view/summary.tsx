import { Tag, type TagTone } from "@/components/ui/tag";
import { result as messages } from "@/locales/result";
import { resultLaw } from "@/locales/result-law";
import { resultList } from "@/locales/result-list";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import type { GroupId, ResultGroup } from "../groups";
import { nextRow } from "../plan/dated";
import { rowNeedsWords, rowWords } from "../plan/words";
import { money } from "../words/format";
import { totalOf, unconfirmedCount } from "../words/total";
import { programmeAnchor } from "./programme-parts";

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
    <div>
      <p className="text-2xl leading-snug font-bold text-leaf">
        {texts.canApply(group.results.length)}
      </p>
      {total > 0 ? (
        <p>
          {texts.total} <strong className="text-xl">{money(total, locale)}</strong>
          <span className="block text-base text-soft">
            {texts.totalNote}
            {leftOut.map(({ programme }) => texts.leftOut(context.titleOf(programme)))}
            {unconfirmed > 0 ? resultLaw[locale].totalNote(unconfirmed) : null}
          </span>
        </p>
      ) : null}
    </div>
  );
}

/** The day that comes next, with what must be said of it. */
function NextDay({ context }: { context: ResultContext }) {
  const { assessment, locale } = context;
  const row = nextRow(context);
  if (!row) return null;
  const note = rowNeedsWords(row, context);
  const days = rowWords(row, assessment.asOf, locale);
  return (
    <p>
      <a
        href={`#${programmeAnchor(row.programme)}`}
        className="font-bold text-ink underline decoration-line decoration-2 underline-offset-4 hover:text-lake"
      >
        {resultList[locale].next(context.titleOf(row.programme), days)}
      </a>
      {note === null ? null : resultWords[locale].inBrackets(note)}
    </p>
  );
}

/** How many stand elsewhere on the page: what they have in common, and where the first of them is. */
export interface Count {
  readonly words: string;
  readonly tone: TagTone;
  readonly anchor: string;
}

interface SummaryProps {
  context: ResultContext;
  groups: readonly ResultGroup[];
  counts: readonly Count[];
}

/** The answer in five seconds: how much can be had, the day that comes next, and how many stand elsewhere. */
export function Summary({ context, groups, counts }: SummaryProps) {
  const { locale } = context;
  const texts = messages[locale];
  const eligible = groups.find(({ id }) => id === "eligible");
  const unconfirmed = groups.find(({ id }) => id === "unconfirmed");
  const frame = unconfirmed ? "border-gold" : "border-line";
  return (
    <section
      aria-label={texts.summary}
      className={`grid grid-cols-1 gap-2 rounded-card border-2 bg-card px-5 py-4 shadow-card sm:px-6 tight:px-2 ${eligible ? "border-leaf" : frame}`}
    >
      {eligible ? <Eligible context={context} group={eligible} /> : null}
      {unconfirmed ? (
        <p className="text-xl leading-snug font-bold text-gold-deep">
          {resultLaw[locale].unconfirmedCount(unconfirmed.results.length)}
        </p>
      ) : null}
      {eligible || unconfirmed ? null : <p className="text-xl font-bold">{texts.none}</p>}
      <NextDay context={context} />
      {counts.length > 0 ? (
        <ul aria-label={texts.counts} className="flex flex-wrap gap-x-3">
          {counts.map(({ words, tone, anchor }) => (
            <li key={anchor}>
              <a
                href={`#${anchor}`}
                className="inline-flex min-block-11 items-center py-0.5 hover:underline hover:underline-offset-4"
              >
                <Tag tone={tone}>{words}</Tag>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
