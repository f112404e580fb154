import { Notice } from "@/components/ui/notice";
import { placeFactIn } from "@/lib/policy/engine";
import type { QuestionnaireData } from "@/lib/policy/for-browser";
import { check } from "@/locales/check";
import { checkPosted } from "@/locales/check-posted";
import { checkStart } from "@/locales/check-start";
import type { Locale } from "@/locales/languages";
import { EndPage } from "../end-page";
import type { Posting } from "../form";
import { Frame } from "../frame";
import { QuestionForm } from "../question-form";
import { StartForm } from "../start-form";
import { END } from "../steps";
import { factAt, isIdle, type Standpoint } from "../walk";
import type { PostedPage } from "./step";

type Ask = Extract<PostedPage, { kind: "ask" }>;

interface AskPageProps {
  data: QuestionnaireData;
  page: Ask;
  /** null before anything is known. */
  standpoint: Standpoint | null;
  today: string;
  locale: Locale;
  posting: Posting;
}

function Body({ data, page, standpoint, locale, posting }: AskPageProps) {
  const { facts } = data.rules;
  const { typed, errors, place } = page;
  const given = { locale, posting, typed, errors, tries: 1 };
  const fact = standpoint ? factAt(facts, standpoint.value, place) : undefined;
  if (standpoint && fact) {
    return (
      <QuestionForm
        {...given}
        fact={fact}
        idle={isIdle(standpoint, fact.id)}
        answered={standpoint.value.facts[fact.id] !== undefined}
      />
    );
  }
  if (standpoint && place === END) {
    const leftOpen = Object.values(standpoint.value.facts).includes(null);
    return <EndPage locale={locale} posting={posting} resultsHref={null} leftOpen={leftOpen} />;
  }
  return <StartForm {...given} placeFact={placeFactIn(data.rules)} />;
}

/** A page of the questionnaire that came by post. */
export function AskPage(props: AskPageProps) {
  const { data, page, standpoint, today, locale, posting } = props;
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
      {page.notice === "wiped" ? (
        <div className="mbe-6" role="status">
          <Notice tone="good" title={checkStart[locale].wiped}>
            {checkPosted[locale].browserKeeps}
          </Notice>
        </div>
      ) : null}
      {standpoint ? (
        <Frame
          rules={data.rules}
          groups={data.groups}
          place={page.place}
          standpoint={standpoint}
          today={today}
          locale={locale}
          posting={posting}
          resultsHref={null}
          wipeNote={checkPosted[locale].wipeNote}
        >
          {body}
        </Frame>
      ) : (
        body
      )}
    </>
  );
}
