import { cardClass } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { result as messages } from "@/locales/result";
import { type GroupId, groupOf } from "../groups";
import { amountWords } from "../words/amounts";
import { deadlineWords } from "../words/deadlines";
import { AmountNotes } from "./amount";
import { CounterName, Departments } from "./departments";
import {
  Days,
  Failing,
  Links,
  Materials,
  Missing,
  Notes,
  Opening,
  Pending,
  type ProgrammeProps,
  whyWords,
} from "./programme-parts";
import { Requirements } from "./requirements";
import { hasMoved, ShortStatus, StatusLine } from "./status";

/** Where a programme stands on the page. */
export const programmeAnchor = (id: string): string => `r-${id}`;

const amountLooks: Readonly<Record<GroupId, string>> = {
  eligible: "text-leaf",
  conditional: "text-gold-deep",
  unconfirmed: "text-gold-deep",
  unknown: "text-sky",
  notYet: "text-dusk",
  zero: "text-stone",
  held: "text-stone",
  ineligible: "text-stone",
  ended: "text-stone",
  notInForce: "text-stone",
};

/** A programme that can be had now or later, or is still open: how much, until when, where, why. */
export function Programme({ context, result }: ProgrammeProps) {
  const { locale } = context;
  const texts = messages[locale];
  const programme = context.programmeOf(result.programme);
  const rows = context.rowsOf(result);
  return (
    <article id={programmeAnchor(programme.id)} className={`${cardClass} grid gap-3`}>
      <div>
        <h3 className="text-xl">{programme.title}</h3>
        <p
          className={`mbs-1 text-2xl leading-snug font-bold first-letter:uppercase ${amountLooks[groupOf(result)]}`}
        >
          {amountWords(result, programme, locale)}
        </p>
        <AmountNotes context={context} result={result} />
      </div>
      <StatusLine context={context} result={result} />
      <Opening context={context} result={result} />
      {result.verdict === "notYet" ? <Failing context={context} result={result} /> : null}
      <Pending context={context} result={result} />
      <Missing context={context} result={result} />
      <dl className="grid gap-x-8 gap-y-2 border-y border-line py-3 sm:grid-cols-2">
        <div>
          <dt className="text-base text-soft">
            {result.verdict === "notYet" ? texts.days : texts.deadline}
          </dt>
          <dd>
            <Days context={context} result={result} />
          </dd>
        </div>
        <div>
          <dt className="text-base text-soft">{texts.where}</dt>
          <dd>
            <CounterName context={context} result={result} />
          </dd>
        </div>
      </dl>
      <div className="grid">
        <Disclosure summary={texts.bring}>
          <Materials context={context} result={result} />
        </Disclosure>
        <Disclosure summary={whyWords(context, rows)}>
          <Requirements context={context} rows={rows} />
        </Disclosure>
        <Disclosure summary={texts.details}>
          <Departments context={context} result={result} />
        </Disclosure>
        <Notes context={context} result={result} />
      </div>
      <Links context={context} result={result} />
    </article>
  );
}

/** What stands in the way of a programme that cannot be had yet. */
function Barrier({ context, result }: ProgrammeProps) {
  const { assessment, locale } = context;
  if (result.verdict === "ineligible") return <Failing context={context} result={result} />;
  if (result.verdict === "unknown") return <Missing context={context} result={result} />;
  const programme = context.programmeOf(result.programme);
  const { opens, closes } = result.window;
  const then = closes !== null && assessment.asOf > closes ? closes : opens;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <p>{deadlineWords(result, programme, assessment.asOf, locale)}</p>
      {then === null ? null : context.assessThen(then)}
    </div>
  );
}

/** A programme that cannot be had yet: what stands in the way, and everything else one tap away. */
export function ProgrammeEntry({ context, result }: ProgrammeProps) {
  const { locale } = context;
  const texts = messages[locale];
  const programme = context.programmeOf(result.programme);
  const rows = context.rowsOf(result);
  const { basis } = programme.period;
  const moved = hasMoved(context, result);
  return (
    <article
      id={programmeAnchor(programme.id)}
      className="grid grid-cols-1 gap-2 py-5 first:pbs-1 last:pbe-1"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-lg">{programme.title}</h3>
        {result.verdict === "unknown" ? (
          <p className="font-bold text-sky first-letter:uppercase">
            {amountWords(result, programme, locale)}
          </p>
        ) : null}
      </div>
      {moved ? <StatusLine context={context} result={result} /> : null}
      {result.verdict === "unknown" ? <ShortStatus context={context} result={result} /> : null}
      <Barrier context={context} result={result} />
      <Disclosure
        summary={result.verdict === "ineligible" ? texts.wayAndDetails : texts.allDetails}
      >
        <div className="grid grid-cols-1 gap-4">
          {moved ? null : <StatusLine context={context} result={result} />}
          <div>
            <p className="font-bold">{texts.amount}</p>
            <AmountNotes context={context} result={result} />
          </div>
          <Pending context={context} result={result} />
          <div>
            <p className="font-bold">{texts.deadline}</p>
            <p>
              <Days context={context} result={result} />
            </p>
            {basis === undefined ? null : <p className="text-soft">{basis}</p>}
          </div>
          <div>
            <p className="mbe-2 font-bold">{whyWords(context, rows)}</p>
            <Requirements context={context} rows={rows} />
          </div>
          <Departments context={context} result={result} />
          <div>
            <p className="font-bold">{texts.bring}</p>
            <Materials context={context} result={result} />
          </div>
          <Notes context={context} result={result} />
          <Links context={context} result={result} />
        </div>
      </Disclosure>
    </article>
  );
}
