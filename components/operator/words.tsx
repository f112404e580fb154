import { useFieldArray, useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { cardClass } from "@/components/ui/card";
import { RadioGroup } from "@/components/ui/radio-group";
import { operatorPage } from "@/locales/operator-page";
import { useOperatorPage } from "./context";
import { BothFields, DayField, DistrictsField, SelectField } from "./fields";
import { Part } from "./part";
import { blankWord, type OperatorValues } from "./values";

const answers = ["running", "ended", "changed"] as const;

function WordFields({ at }: { at: number }) {
  const { data, locale } = useOperatorPage();
  const { register, getValues } = useFormContext<OperatorValues>();
  const texts = operatorPage[locale].words;
  const name = `confirmations.${at}` as const;
  const { onChange, onBlur, ref } = register(`${name}.answer`);
  return (
    <>
      <div className="grid items-end gap-5 md:grid-cols-2">
        <SelectField
          name={`${name}.programme`}
          label={operatorPage[locale].changes.programme}
          options={data.programmes}
          placeholder={operatorPage[locale].changes.choose}
        />
        <DayField name={`${name}.on`} label={texts.on} />
      </div>
      <BothFields name={`${name}.by`} label={texts.by} />
      <RadioGroup
        name={`${name}.answer`}
        legend={texts.answer}
        options={answers.map((one) => ({ value: one, label: texts.answers[one] }))}
        defaultValue={getValues(`${name}.answer`)}
        columns={3}
        {...{ onChange, onBlur, ref }}
      />
      <DistrictsField name={`${name}.districts`} />
      <BothFields name={`${name}.note`} label={texts.note} hint={texts.noteHint} />
    </>
  );
}

/** What offices have said, in the form. */
export function Words() {
  const { locale } = useOperatorPage();
  const texts = operatorPage[locale].words;
  const { fields, append, remove } = useFieldArray<OperatorValues, "confirmations">({
    name: "confirmations",
  });
  return (
    <section aria-labelledby="operator-words" className="grid gap-4">
      <div>
        <h2 id="operator-words" className="text-2xl">
          {texts.title}
        </h2>
        <p className="text-soft">{texts.lead}</p>
      </div>
      {fields.length === 0 ? <p>{texts.none}</p> : null}
      {fields.map(({ id }, index) => {
        const title = texts.nth(index + 1);
        return (
          <div key={id} className={cardClass}>
            <Part
              title={title}
              level="h3"
              removal={texts.remove(title)}
              onRemove={() => remove(index)}
            >
              <WordFields at={index} />
            </Part>
          </div>
        );
      })}
      <div>
        <Button variant="secondary" onClick={() => append(blankWord())}>
          {texts.add}
        </Button>
      </div>
    </section>
  );
}
