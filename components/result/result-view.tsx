import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import type { TagTone } from "@/components/ui/tag";
import type { Result } from "@/lib/policy/engine";
import { result as messages } from "@/locales/result";
import { resultList } from "@/locales/result-list";
import { hrefFor } from "@/messages/locale";
import {
  type Assessed,
  type QuestionLink,
  type ResultContext,
  resultContext,
  wordsAlone,
} from "./context";
import { groupsOf, type ResultGroup } from "./groups";
import { ProgrammeList } from "./list";
import { Ask } from "./list/ask";
import { listOf, type ResultList } from "./list/entries";
import { NearMisses } from "./list/near";
import { Rest } from "./list/rest";
import type { CalendarEvent } from "./plan/calendar/events";
import { Answers, Basis, Warnings } from "./view/answers";
import { Choices, hasChoices } from "./view/choices";
import { AssessmentDate } from "./view/date";
import { type Jump, Jumps } from "./view/jumps";
import { OfficeStated } from "./view/office-stated";
import { programmeAnchor } from "./view/programme-parts";
import { questionLink } from "./view/question-link";
import { type Count, groupAnchor, Summary, tones } from "./view/summary";
import { issueYear } from "./words/format";

interface ResultViewProps extends Assessed {
  /** Today in Shanghai, which the assessment date is unless it was changed. */
  today: string;
  /** What the page is called; by default the result of whoever reads it. */
  title?: string;
  /** States the assessment date and changes it; without it the date is only stated. */
  date?: ReactNode;
  /** Says that later papers do not count, where that was chosen. */
  lawNotice?: ReactNode;
  /** Chooses whether later papers count; without it they do. */
  lawSwitch?: ReactNode;
  /** The first things to do with a result: a short row. */
  shortcuts?: ReactNode;
  /** What else one can jump to; null where no bar leads through the page. */
  jumps?: readonly Jump[] | null;
  /** The materials to gather. */
  evidence?: ReactNode;
  /** Tries other answers beside these. */
  whatIf?: ReactNode;
  /** Prints, shares and wipes, with what each of them means. */
  actions?: ReactNode;
  /** Draws a link to a question; by default one to the questionnaire. */
  question?: QuestionLink;
  /** Leads on to the next open question; by default a link to the questionnaire. */
  goOn?: ReactNode;
  /** Draws a control that assesses as of another day. */
  assessThen?: (day: string) => ReactNode;
  /** Draws a control that puts days into a calendar. */
  calendar?: (events: readonly CalendarEvent[]) => ReactNode;
  /** Draws what is folded; by default with all else. */
  folded?: ResultContext["folded"];
}

/** Leads on to the next open question of the case of the tab, or of the one that a share code says. */
export function GoOn({ locale, code }: Pick<Assessed, "locale"> & { code?: string }) {
  const fragment = code === undefined ? "" : `#${code}`;
  return (
    <div>
      <ButtonLink href={hrefFor(locale, "/check") + fragment}>{messages[locale].goOn}</ButtonLink>
    </div>
  );
}

/** How many stand where: each programme is counted with those beside which it stands. */
function countsOf(context: ResultContext, list: ResultList): readonly Count[] {
  const { locale } = context;
  const texts = messages[locale];
  const countOf = (words: string, tone: TagTone, anchor: string, count: number): Count[] =>
    count === 0 ? [] : [{ words: `${words} ${texts.items(count)}`, tone, anchor }];
  const of = ({ id, results }: ResultGroup, anchor: string): Count[] =>
    countOf(texts.groups[id].title, tones[id], anchor, results.length);
  const now = groupsOf({
    results: list.entries
      .filter(({ planned }) => !planned || planned.step.after.length === 0)
      .map(({ result }) => result),
  }).filter(({ id }) => id !== "eligible" && id !== "unconfirmed");
  const later = list.entries.filter(({ planned }) => planned && planned.step.after.length > 0);
  const anchor = (results: readonly Pick<Result, "programme">[]): string =>
    programmeAnchor(results[0]?.programme ?? "");
  return [
    ...now.flatMap((group) => of(group, anchor(group.results))),
    ...countOf(
      resultList[locale].later,
      "later",
      anchor(later.map(({ result }) => result)),
      later.length,
    ),
    ...countOf(
      texts.groups.unknown.title,
      tones.unknown,
      groupAnchor("unknown"),
      list.waiting.length,
    ),
    ...list.rest.flatMap((group) => of(group, groupAnchor(group.id))),
  ];
}

/** The parts of the page to which one can jump, each with how much stands there. */
function jumpsOf(
  { entries, waiting, near, rest }: ResultList,
  locale: Assessed["locale"],
): readonly Jump[] {
  const { jumps } = resultList[locale];
  const count = rest.reduce((sum, { results }) => sum + results.length, 0);
  const [first] = rest;
  return [
    ...(entries.length > 0 ? [["plan", jumps.plan(entries.length)] as const] : []),
    ...(waiting.length > 0 ? [[groupAnchor("unknown"), jumps.ask(waiting.length)] as const] : []),
    ...(near.length > 0 ? [["near", jumps.near(near.length)] as const] : []),
    ...(first ? [[groupAnchor(first.id), jumps.rest(count)] as const] : []),
  ];
}

/**
 * The result of a case, whole: how much can be had, then each programme once: what can be had, what waits for answers, what is nearly in
 * reach, and in a line each what cannot be had and why. It reads nothing but its properties.
 */
export function ResultView({
  data,
  assessment,
  value,
  locale,
  today,
  title = messages[locale].title,
  date = <AssessmentDate asOf={assessment.asOf} today={today} locale={locale} />,
  lawNotice,
  lawSwitch,
  shortcuts,
  jumps = [],
  evidence,
  whatIf,
  actions,
  question = questionLink(locale),
  goOn = <GoOn locale={locale} />,
  assessThen = () => null,
  calendar = () => null,
  folded = wordsAlone.folded,
}: ResultViewProps) {
  const texts = messages[locale];
  const context = resultContext({ data, assessment, value, locale }, today, {
    question,
    goOn,
    assessThen,
    folded,
  });
  const list = listOf(context);
  return (
    <div className="grid grid-cols-1 gap-4 print:hidden">
      <div className="grid grid-cols-1 gap-3">
        <h1 className="text-3xl">{title}</h1>
        {date}
        {lawNotice}
        <Warnings context={context} />
        <OfficeStated context={context} />
        <Summary context={context} groups={groupsOf(assessment)} counts={countsOf(context, list)} />
        {shortcuts}
        <p className="text-base text-soft">{texts.notice(issueYear(context.data.imprint))}</p>
      </div>
      {jumps ? (
        <Jumps
          label={resultList[locale].jump}
          links={[
            ...jumpsOf(list, locale),
            ...jumps,
            ["answers", resultList[locale].jumps.answers] as const,
          ]}
        />
      ) : null}
      {list.entries.length > 0 || list.waiting.length === 0 ? (
        <ProgrammeList context={context} list={list} calendar={calendar} />
      ) : null}
      {hasChoices(context) ? <Choices context={context} /> : null}
      {list.waiting.length > 0 ? <Ask context={context} waiting={list.waiting} /> : null}
      {list.near.length > 0 ? <NearMisses context={context} near={list.near} /> : null}
      {list.rest.map((group) => (
        <Rest key={group.id} context={context} group={group} />
      ))}
      {evidence}
      {whatIf}
      <div>
        <div id="answers" className="scroll-mbs-16">
          <Answers context={context} />
        </div>
        <div id="basis">
          <Basis context={context}>{lawSwitch}</Basis>
        </div>
      </div>
      {actions}
    </div>
  );
}
