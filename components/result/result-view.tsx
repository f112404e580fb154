import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { result as messages } from "@/locales/result";
import { hrefFor } from "@/messages/locale";
import { type Assessed, lookUps, type QuestionLink, type ResultContext } from "./context";
import { groupsOf, havable } from "./groups";
import { PlanView } from "./plan";
import type { CalendarEvent } from "./plan/calendar/events";
import { Answers, Basis, Warnings } from "./view/answers";
import { Choices, hasChoices } from "./view/choices";
import { AssessmentDate } from "./view/date";
import { Group } from "./view/group";
import { OfficeStated } from "./view/office-stated";
import { questionLink } from "./view/question-link";
import { Summary } from "./view/summary";
import { issueYear } from "./words/format";

interface ResultViewProps extends Assessed {
  /** Today in Shanghai, which the assessment date is unless it was changed. */
  today: string;
  /** Changes the assessment date; without it the date is only stated. */
  date?: ReactNode;
  /** Says that later papers do not count, where that was chosen. */
  lawNotice?: ReactNode;
  /** Chooses whether later papers count; without it they do. */
  lawSwitch?: ReactNode;
  /** The first things to do with a result: a short row. */
  shortcuts?: ReactNode;
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
}

function GoOn({ locale }: Pick<Assessed, "locale">) {
  return (
    <div>
      <ButtonLink href={hrefFor(locale, "/check")}>{messages[locale].goOn}</ButtonLink>
    </div>
  );
}

/**
 * The result of a case, whole: what can be had first, then what waits and for what, then what stands
 * in the way of the rest. It reads nothing but its properties.
 */
export function ResultView({
  data,
  assessment,
  value,
  locale,
  today,
  date,
  lawNotice,
  lawSwitch,
  shortcuts,
  evidence,
  whatIf,
  actions,
  question = questionLink(locale),
  goOn = <GoOn locale={locale} />,
  assessThen = () => null,
  calendar = () => null,
}: ResultViewProps) {
  const texts = messages[locale];
  const assessed: Assessed = { data, assessment, value, locale };
  const context: ResultContext = {
    ...assessed,
    ...lookUps(assessed),
    today,
    question,
    goOn,
    assessThen,
  };
  const groups = groupsOf(assessment);
  const met = groups.filter(({ id }) => havable.includes(id));
  const rest = groups.filter((group) => !met.includes(group));
  return (
    <div className="grid grid-cols-1 gap-8 print:hidden">
      <div className="grid grid-cols-1 gap-4">
        <h1 className="text-3xl">{texts.title}</h1>
        <AssessmentDate asOf={assessment.asOf} today={today} locale={locale}>
          {date}
        </AssessmentDate>
        {lawNotice}
        <Warnings context={context} />
        <OfficeStated context={context} />
        <Summary context={context} groups={groups} />
        {shortcuts}
        <Notice>{texts.notice(issueYear(context.data.imprint))}</Notice>
        {lawSwitch}
      </div>
      <PlanView context={context} calendar={calendar} />
      {met.map((group) => (
        <Group key={group.id} context={context} group={group} />
      ))}
      {hasChoices(context) ? <Choices context={context} /> : null}
      {rest.map((group) => (
        <Group key={group.id} context={context} group={group} />
      ))}
      {evidence}
      {whatIf}
      {actions}
      <Answers context={context} />
      <Basis context={context} />
    </div>
  );
}
