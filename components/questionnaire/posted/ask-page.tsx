import { Notice } from "@/components/ui/notice";
import { placeFactIn } from "@/lib/policy/engine";
import type { QuestionnaireData } from "@/lib/policy/for-browser";
import { check } from "@/locales/check";
import { checkPosted } from "@/locales/check-posted";
import { checkStart } from "@/locales/check-start";
import type { Locale } from "@/locales/languages";
import { result } from "@/locales/result";
import { END } from "../actions";
import { EndPage } from "../end-page";
import type { Posting } from "../form";
import { Frame } from "../frame";
import { GivenAnswers } from "../given-answers";
import { QuestionForm } from "../question-form";
import { StartForm } from "../start-form";
import { factAt, factsOnPage, isIrrelevant, type QuestionnaireState } from "../state";
import { PostedLink } from "./posted-link";
import type { PostedPage } from "./respond";

type Ask = Extract<PostedPage, { kind: "ask" }>;

interface AskPageProps {
  data: QuestionnaireData;
  page: Ask;
  /** null before anything is known. */
  state: QuestionnaireState | null;
  today: string;
  locale: Locale;
  posting: Posting;
  /** The address that goes on with these answers on this page; null where there are none. */
  stepLink: string | null;
}

function Body({ data, page, state, locale, posting }: AskPageProps) {
  const { facts } = data.rules;
  const { typed, errors, position } = page;
  const given = { locale, posting, typed, errors, tries: 1 };
  const fact = state ? factAt(facts, state.value, position) : undefined;
  if (state && fact) {
    const asked = factsOnPage(facts, state, fact);
    return (
      <QuestionForm
        {...given}
        facts={asked}
        irrelevant={asked.every(({ id }) => isIrrelevant(state, id))}
        answered={asked.every(({ id }) => state.value.facts[id] !== undefined)}
      />
    );
  }
  if (state && position === END) {
    const leftOpen = Object.values(state.value.facts).includes(null);
    const { rules, groups } = data;
    return (
      <EndPage
        locale={locale}
        posting={posting}
        resultsHref={null}
        leftOpen={leftOpen}
        answers={<GivenAnswers {...{ rules, groups, state, locale, posting }} heading="h2" />}
      />
    );
  }
  return <StartForm {...given} placeFact={placeFactIn(data.rules)} />;
}

/** A page of the questionnaire that came by post. */
export function AskPage(props: AskPageProps) {
  const { data, page, state, today, locale, posting, stepLink } = props;
  const texts = check[locale];
  const body = <Body {...props} />;
  return (
    <>
      {page.notice === "broken" ? (
        <div className="mbe-6" role="alert">
          <Notice tone="warning" title={texts.broken.heading}>
            {texts.broken.text}
          </Notice>
        </div>
      ) : null}
      {page.notice === "brokenLink" ? (
        <div className="mbe-6" role="alert">
          <Notice tone="warning" title={result[locale].broken.title}>
            {result[locale].broken.lead}
          </Notice>
        </div>
      ) : null}
      {page.notice === "wiped" ? (
        <div className="mbe-6" role="status">
          <Notice tone="good" title={checkStart[locale].wiped}>
            {checkPosted[locale].browserKeeps}
          </Notice>
        </div>
      ) : null}
      {state ? (
        <Frame
          rules={data.rules}
          groups={data.groups}
          position={page.position}
          state={state}
          today={today}
          locale={locale}
          posting={posting}
          resultsHref={null}
          wipeNote={checkPosted[locale].wipeNote}
          keep={stepLink === null ? null : <PostedLink link={stepLink} locale={locale} to="step" />}
        >
          {body}
        </Frame>
      ) : (
        body
      )}
    </>
  );
}
