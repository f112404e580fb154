import { Disclosure } from "@/components/ui/disclosure";
import { Tag, type TagTone } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { hrefFor } from "@/messages/locale";
import type { ResultContext } from "../context";
import { isUnconfirmed } from "../groups";
import { leadWords } from "../view/departments";
import { PhoneLink } from "../view/phone";
import { programmeAnchor } from "../view/programme";
import { CallFirst } from "../view/status";
import { amountWords } from "../words/amounts";
import { dayWords } from "../words/format";
import { whereToGo, whyThere } from "../words/where";
import type { PlannedStep } from "./planned";
import { Questions } from "./questions";
import { daysWords, decidesWords, titleWords } from "./words";

interface StepsProps {
  context: ResultContext;
  steps: readonly PlannedStep[];
}

/** More steps than these are one tap away. */
const shownAtOnce = 5;

/** When a step can be taken, and how that looks. */
function whenOf(
  { step: { after, verdict, window }, result }: PlannedStep,
  locale: ResultContext["locale"],
): readonly [words: string, tone: TagTone] {
  const texts = messages[locale].when;
  if (after.length > 0) return [texts.later, "later"];
  switch (verdict) {
    case "unknown":
      return [texts.open, "open"];
    case "notYet":
      return [window.opens ? texts.from(dayWords(window.opens, locale)) : texts.open, "later"];
    default:
      if (isUnconfirmed(result)) return [texts.call, "call"];
      return verdict === "conditional" ? [texts.ask, "likely"] : [texts.now, "good"];
  }
}

/** What comes before a step, who decides, and what it brings with it for better and for worse. */
function Effects({ context, planned, steps }: StepsProps & { planned: PlannedStep }) {
  const { step } = planned;
  const texts = messages[context.locale];
  const decides = decidesWords(step, context);
  const { listJoin } = punctuation[context.locale];
  const titles = (ids: readonly string[]): string => titleWords(ids, context);
  const first = steps
    .filter((one) => step.after.includes(one.step.programme))
    .map(({ number, step: { programme } }) => texts.numbered(context.titleOf(programme), number));
  const notWith = step.notWith.filter((id) => !step.closes.includes(id));
  return (
    <>
      {first.length > 0 ? <p>{texts.first(first.join(listJoin))}</p> : null}
      {decides === null ? null : <p className="text-gold-deep">{decides}</p>}
      {step.opens.length > 0 ? (
        <p className="text-leaf">{texts.opens(step.opens.length, titles(step.opens))}</p>
      ) : null}
      {step.closes.length > 0 ? (
        <p className="text-clay">{texts.closes(titles(step.closes))}</p>
      ) : null}
      {notWith.length > 0 ? <p className="text-clay">{texts.notWith(titles(notWith))}</p> : null}
    </>
  );
}

function StepEntry({ context, planned, steps }: StepsProps & { planned: PlannedStep }) {
  const { locale } = context;
  const texts = messages[locale];
  const { number, step, result } = planned;
  const programme = context.programmeOf(step.programme);
  const [when, tone] = whenOf(planned, locale);
  const days = daysWords(result, locale);
  const where = whereToGo(context, result);
  const unconfirmed = isUnconfirmed(result);
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-3 border-bs border-line py-3">
      <span
        aria-hidden="true"
        className="mbs-0.5 grid size-9 place-items-center rounded-full bg-lake font-bold text-white"
      >
        {number}
      </span>
      <div className="grid min-inline-0 grid-cols-1 gap-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <a
            href={`#${programmeAnchor(programme.id)}`}
            className="inline-flex min-block-11 items-center text-lg font-bold wrap-anywhere text-ink underline decoration-line decoration-2 underline-offset-4 hover:text-lake"
          >
            {programme.title}
          </a>
          <span className="font-bold text-lake first-letter:uppercase">
            {amountWords(result, programme, locale)}
          </span>
        </p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Tag tone={tone}>{when}</Tag>
          {days === null ? null : <span className="font-medium">{days}</span>}
        </p>
        <CallFirst context={context} result={result} said={tone === "call"} />
        <Effects context={context} planned={planned} steps={steps} />
        <Questions
          context={context}
          facts={step.missing}
          words={step.verdict === "unknown" ? texts.questions : texts.questionsThen}
        />
        <p>
          {texts.office}
          <span data-counter={programme.id} className="font-medium">
            {where.name}
          </span>
          <span className="text-base text-soft">
            {resultWords[locale].inBrackets(whyThere(where, locale))}
          </span>
        </p>
        <p className="flex flex-wrap items-center gap-x-4 text-base">
          {where.contact?.phone && !unconfirmed ? <PhoneLink number={where.contact.phone} /> : null}
          <span className="text-soft">{texts.responsible(leadWords(context, result))}</span>
          <a
            href={hrefFor(locale, `/policies/${programme.id}`)}
            className="inline-flex min-block-11 items-center text-lake underline decoration-1 underline-offset-4 hover:decoration-2"
          >
            {texts.guide}
            <VisuallyHidden>
              {punctuation[locale].colon}
              {programme.title}
            </VisuallyHidden>
          </a>
        </p>
      </div>
    </li>
  );
}

/** The steps in their order: what, when, how much, where, and what each opens and closes. */
export function Steps({ context, steps }: StepsProps) {
  const texts = messages[context.locale];
  const entries = (some: readonly PlannedStep[]) =>
    some.map((planned) => (
      <StepEntry key={planned.step.programme} context={context} planned={planned} steps={steps} />
    ));
  // A disclosure for a single step would be as long as the step.
  const cut = steps.length > shownAtOnce + 1 ? shownAtOnce : steps.length;
  const rest = steps.slice(cut);
  return (
    <div>
      <ol>{entries(steps.slice(0, cut))}</ol>
      {rest.length > 0 ? (
        <Disclosure summary={texts.moreSteps(rest.length)}>
          <ol start={cut + 1}>{entries(rest)}</ol>
        </Disclosure>
      ) : null}
    </div>
  );
}
