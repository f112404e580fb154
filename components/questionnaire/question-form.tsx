import type { FormEventHandler, MouseEventHandler } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormValues } from "@/lib/case/form";
import type { Fact } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { AnswerField, type Bind } from "./answer-field";
import type { FieldError } from "./errors";
import { field } from "./field-names";
import { type Posting, QuestionnaireForm } from "./form";
import { Problems } from "./problems";

/** What both forms of the questionnaire are given. */
export interface FormProps {
  locale: Locale;
  posting: Posting;
  /** What stands in the fields, right or wrong. */
  typed: FormValues;
  errors: readonly FieldError[];
  /** How often the form was sent. */
  tries: number;
  bind?: Bind;
  onSubmit?: FormEventHandler<HTMLFormElement>;
}

interface QuestionFormProps extends FormProps {
  /** What the page asks: the fact of its position, then what shares its page. */
  facts: readonly Fact[];
  /** No answer of the page matters at present. */
  irrelevant: boolean;
  /** All that the page asks was answered before. */
  answered: boolean;
  /** In place of sending the form with 不清楚. */
  onUnsure?: MouseEventHandler<HTMLButtonElement>;
}

/** One question, or several of one idea: 继续 is the button that Enter presses, 不清楚 stands beside it. */
export function QuestionForm({
  facts,
  irrelevant,
  answered,
  locale,
  posting,
  typed,
  errors,
  tries,
  bind,
  onSubmit,
  onUnsure,
}: QuestionFormProps) {
  const texts = check[locale];
  const [first, ...others] = facts;
  return (
    <>
      <Problems errors={errors} locale={locale} tries={tries} />
      <QuestionnaireForm posting={posting} onSubmit={onSubmit} className="grid gap-7">
        <input type="hidden" name={field.at} value={first?.id} />
        {others.map(({ id }) => (
          <input key={id} type="hidden" name={field.with} value={id} />
        ))}
        {facts.map((fact) => {
          const wrong = errors.find((error) => error.field === fact.id);
          return (
            <div key={fact.id} className="grid gap-2">
              <AnswerField
                fact={fact}
                heading={fact === first}
                locale={locale}
                filled={typed[fact.id]}
                error={wrong?.text}
                wrong={wrong?.part && [wrong.part]}
                bind={bind}
              />
              {fact.basis ? <Disclosure summary={texts.basis}>{fact.basis}</Disclosure> : null}
            </div>
          );
        })}
        {irrelevant ? <p className="text-soft">{texts.irrelevantQuestion}</p> : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" className="grow sm:min-inline-44 sm:grow-0">
            {answered ? texts.save : texts.next}
          </Button>
          <Button
            type="submit"
            variant="secondary"
            name={field.unsure}
            value={first?.id}
            onClick={onUnsure}
            className="grow sm:grow-0"
          >
            {others.length > 0 ? texts.unsureRest : texts.unsure}
          </Button>
        </div>
      </QuestionnaireForm>
    </>
  );
}
