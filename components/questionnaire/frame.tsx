import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { Rules } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { END, type Position, START } from "./actions";
import { field } from "./field-names";
import { type Posting, QuestionnaireForm } from "./form";
import { GivenAnswers } from "./given-answers";
import { positionBefore, type QuestionnaireState } from "./state";
import { Tally } from "./tally";

interface FrameProps {
  rules: Pick<Rules, "facts" | "places">;
  groups: readonly { readonly id: string; readonly title: string }[];
  position: Position;
  state: QuestionnaireState;
  today: string;
  locale: Locale;
  posting: Posting;
  /** Where the results are; null where they come by post. */
  resultsHref: string | null;
  /** What remains once everything is wiped. */
  wipeNote: string;
  /** The answers so far, to be taken along. */
  keep: ReactNode;
  children: ReactNode;
}

function progressWords({ progress, answered }: QuestionnaireState, locale: Locale): string {
  const texts = check[locale].progress;
  const { about } = progress;
  return about === 0 ? texts.done(answered) : texts.open(answered, about);
}

/** What stands around every question once something is known: the way back, progress, tally, answers. */
export function Frame({
  rules,
  groups,
  position,
  state,
  today,
  locale,
  posting,
  resultsHref,
  wipeNote,
  keep,
  children,
}: FrameProps) {
  const texts = check[locale];
  const { value, progress, answered } = state;
  return (
    <>
      <div className="mbe-6 grid gap-2">
        {position === START ? null : (
          <QuestionnaireForm posting={posting} className="-ms-5 flex flex-wrap tight:-ms-2.5">
            <Button
              type="submit"
              variant="quiet"
              name={field.go}
              value={positionBefore(rules, value, position)}
            >
              <span aria-hidden="true">←</span>
              {texts.back}
            </Button>
            {progress.next === null && position !== END ? (
              <Button type="submit" variant="quiet" name={field.go} value={END}>
                {texts.end.return}
              </Button>
            ) : null}
          </QuestionnaireForm>
        )}
        <Progress
          id="progress"
          label={progressWords(state, locale)}
          value={answered}
          max={answered + progress.about}
        />
      </div>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-inline-0">
          {state.warnings.length > 0 ? (
            <div className="mbe-6">
              <Notice tone="warning" title={texts.warnings}>
                {state.warnings.map(({ id, words }) => (
                  <p key={id}>{words}</p>
                ))}
              </Notice>
            </div>
          ) : null}
          {children}
        </div>
        <Tally
          state={state}
          today={today}
          locale={locale}
          posting={posting}
          resultsHref={resultsHref}
        />
      </div>
      <div data-unread className="mbs-10 grid gap-6 border-bs border-line pbs-4">
        <div>
          {position === END ? null : (
            <Disclosure summary={texts.answers.heading(answered)}>
              <GivenAnswers {...{ rules, groups, state, locale, posting }} heading="h3" />
            </Disclosure>
          )}
          {keep}
        </div>
        {position === START || position === END ? (
          <QuestionnaireForm
            posting={posting}
            className="flex flex-wrap items-center gap-x-4 gap-y-2"
          >
            <Button type="submit" variant="danger" name={field.wipe} value={position}>
              {texts.wipe}
            </Button>
            <p className="text-base text-soft">{wipeNote}</p>
          </QuestionnaireForm>
        ) : null}
      </div>
    </>
  );
}
