import { type ResultPageData, resultPageData } from "@/components/result/data";
import { DisplayButtons } from "@/components/site/display";
import type { Display } from "@/components/site/display/display";
import { displayed } from "@/components/site/display/displayed";
import { SiteDocument } from "@/components/site/document";
import { builtStylesheets } from "@/lib/build/manifest";
import { type Case, todayInShanghai } from "@/lib/case/case";
import type { FormStrings } from "@/lib/case/form";
import { usingOperatorFacts } from "@/lib/case/operator-facts";
import { encodeCase } from "@/lib/case/share-code";
import { type Assess, askingAhead, createAssessor } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import { checkStart } from "@/locales/check-start";
import type { Locale } from "@/locales/languages";
import { result as resultTexts } from "@/locales/result";
import { wiping } from "@/locales/wiping";
import { hrefFor } from "@/messages/locale";
import { type QuestionnairePageData, questionnairePageData } from "../data";
import { field } from "../field-names";
import { type Posting, QuestionnaireForm } from "../form";
import { factAt, headingOf, questionnaireStateOf } from "../state";
import { linkToStep } from "../step-link";
import { AskPage } from "./ask-page";
import { buttonTo, OtherLanguage } from "./other-language";
import { type Carried, type PostedPage, respondTo } from "./respond";
import { ResultsPage } from "./results-page";
import { WipingPage } from "./wiping-page";

interface Language {
  readonly questions: QuestionnairePageData;
  readonly results: ResultPageData;
  readonly assess: Assess;
  /** The same, asking ahead. */
  readonly ask: Assess;
}

const languages = new Map<Locale, Language>();

/** The rules in a language, made ready once. */
function languageOf(locale: Locale): Language {
  const known = languages.get(locale);
  if (known) return known;
  const results = resultPageData(locale);
  const assess = usingOperatorFacts(results, createAssessor(results.rules));
  const language: Language = {
    questions: questionnairePageData(locale),
    results,
    assess,
    ask: askingAhead(results.rules, assess),
  };
  languages.set(locale, language);
  return language;
}

function postingOf(carried: Carried, locale: Locale): Posting {
  const { facts } = languageOf(locale).questions.rules;
  const codes: (readonly [string, string])[] = [
    ...(carried.value ? [[field.case, encodeCase(facts, carried.value)] as const] : []),
    ...carried.otherCases.map((one) => [field.otherCase, encodeCase(facts, one)] as const),
  ];
  return { action: hrefFor(locale, "/check/step"), hidden: codes };
}

interface Given {
  readonly carried: Carried;
  readonly today: string;
  readonly locale: Locale;
  readonly origin: string;
}

function titleOf(page: PostedPage, value: Case | null, locale: Locale): string {
  if (page.kind === "results") {
    const prefix = page.wrongDay ? checkStart[locale].wrong.title : "";
    return prefix + resultTexts[locale].title;
  }
  if (page.kind === "wiping") return wiping[locale].title;
  if (page.notice === "broken") return check[locale].broken.heading;
  const { facts } = languageOf(locale).questions.rules;
  const heading = headingOf(
    page.position,
    value ? factAt(facts, value, page.position) : undefined,
    locale,
  );
  return page.errors.length > 0 ? checkStart[locale].wrong.title + heading : heading;
}

function contentOf(page: PostedPage, posting: Posting, given: Given) {
  const { carried, today, locale, origin } = given;
  const { questions, results, assess, ask } = languageOf(locale);
  const { value } = carried;
  if (page.kind === "wiping") return <WipingPage back={page.back} {...{ locale, posting }} />;
  if (page.kind === "ask") {
    const state = value && questionnaireStateOf(ask, questions.rules, value, today);
    const { facts } = questions.rules;
    return (
      <AskPage
        stepLink={value && linkToStep(origin, facts, value, page.position, locale)}
        data={questions}
        page={page}
        state={state}
        today={today}
        locale={locale}
        posting={posting}
      />
    );
  }
  const asOf = page.value.asOf ?? today;
  const code = encodeCase(results.rules.facts, { ...page.value, asOf });
  return (
    <ResultsPage
      data={results}
      assessment={assess(page.value.facts, asOf, { statedOn: page.value.statedOn, today })}
      value={page.value}
      today={today}
      locale={locale}
      posting={posting}
      wrongDay={page.wrongDay}
      clash={page.clash}
      link={`${origin}${hrefFor(locale, "/result")}#${code}`}
    />
  );
}

/** The page that answers a form. */
export interface RenderedResponse {
  readonly html: string;
  /** The form asked that no answer be left behind. */
  readonly wiped: boolean;
}

/** Answers a form of the questionnaire with a whole page, as HTML, in a display. */
export async function renderResponse(
  form: FormStrings | null,
  locale: Locale,
  origin: string,
  display: Display = "",
): Promise<RenderedResponse> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const today = todayInShanghai(new Date());
  const { questions, ask } = languageOf(locale);
  const { carried, page } = respondTo(form, {
    rules: questions.rules,
    assess: ask,
    today,
    locale,
  });
  const posting = postingOf(carried, locale);
  const document = (
    <SiteDocument
      locale={locale}
      path="/check"
      title={titleOf(page, carried.value, locale)}
      stylesheets={builtStylesheets()}
      language={<OtherLanguage page={page} locale={locale} posting={posting} />}
      display={
        <QuestionnaireForm posting={posting}>
          <DisplayButtons locale={locale} button={buttonTo(page)} />
        </QuestionnaireForm>
      }
    >
      {contentOf(page, posting, { carried, today, locale, origin })}
    </SiteDocument>
  );
  return {
    html: `<!DOCTYPE html>${displayed(renderToStaticMarkup(document), display)}`,
    wiped: page.kind === "ask" && page.notice === "wiped",
  };
}
