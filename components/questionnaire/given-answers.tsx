import { valueWords } from "@/components/result/words/answers";
import { Button } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Fact, Rules } from "@/lib/policy/engine";
import { applicantTexts } from "@/locales/applicants";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { type Position, START } from "./actions";
import { field } from "./field-names";
import { type Posting, QuestionnaireForm } from "./form";
import type { QuestionnaireState } from "./state";

interface GivenAnswersProps {
  rules: Pick<Rules, "facts" | "places">;
  groups: readonly { readonly id: string; readonly title: string }[];
  state: QuestionnaireState;
  locale: Locale;
  posting: Posting;
  /** The level of the headings of its topics. */
  heading: "h2" | "h3";
}

interface Row {
  readonly label: string;
  readonly answer: string;
  /** Where it is changed; null where only an office can. */
  readonly position: Position | null;
  readonly mark?: "irrelevant" | "left" | "office";
}

type RowsOf = Pick<GivenAnswersProps, "rules" | "state" | "locale">;

function rowOf(fact: Fact, { rules, state, locale }: RowsOf): Row | null {
  const value = state.value.facts[fact.id];
  if (value === undefined) return null;
  const row = { label: fact.label, answer: valueWords(fact, value, locale) };
  if (fact.holder === "office") return { ...row, position: null, mark: "office" };
  const position = fact.id === rules.places.fact ? START : fact.id;
  if (value === null) return { ...row, position, mark: "left" };
  return { ...row, position, ...(state.irrelevant.includes(fact.id) && { mark: "irrelevant" }) };
}

function AnswerRow({ row, locale }: { row: Row; locale: Locale }) {
  const texts = check[locale];
  const marks = { irrelevant: texts.answers.irrelevant, office: texts.answers.office };
  return (
    <li className="flex items-center gap-x-4 gap-y-1 border-bs border-line py-2">
      <div className="min-inline-0 grow sm:grid sm:grid-cols-2 sm:gap-x-4">
        <p className="text-base text-soft">{row.label}</p>
        <div>
          {row.mark === "left" ? (
            <Tag tone="open">{row.answer}</Tag>
          ) : (
            <p className={`font-bold ${row.mark === "irrelevant" ? "text-soft" : ""}`}>
              {row.answer}
            </p>
          )}
          {row.mark && row.mark !== "left" ? (
            <p className="text-base text-soft">{marks[row.mark]}</p>
          ) : null}
        </div>
      </div>
      {row.position === null ? null : (
        <Button
          type="submit"
          variant="quiet"
          name={field.go}
          value={row.position}
          className="shrink-0"
        >
          <span aria-hidden="true">{texts.answers.change}</span>
          <VisuallyHidden>{texts.answers.changeOf(row.label)}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}

/** Every answer so far by its topic, each with a way to change it. */
export function GivenAnswers(props: GivenAnswersProps) {
  const { rules, groups, state, locale, posting, heading: Heading } = props;
  const texts = check[locale];
  const who: Row = {
    label: texts.applicantLabel,
    answer: applicantTexts[locale][state.value.facts.applicant].answer,
    position: START,
  };
  const sections = groups
    .map(({ id, title }, index) => {
      const own = rules.facts.filter(({ group }) => group === id).map((fact) => rowOf(fact, props));
      const given = own.filter((row) => row !== null);
      return { id, title, rows: index === 0 ? [who, ...given] : given };
    })
    .filter(({ rows }) => rows.length > 0);
  return (
    <QuestionnaireForm posting={posting} className="grid grid-cols-1 gap-6 pbs-2">
      {sections.map(({ id, title, rows }) => (
        <section key={id} aria-labelledby={`given-${id}`}>
          <Heading id={`given-${id}`} className="mbe-1 text-base text-soft">
            {title}
          </Heading>
          <ul>
            {rows.map((row) => (
              <AnswerRow key={row.label} row={row} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
    </QuestionnaireForm>
  );
}
