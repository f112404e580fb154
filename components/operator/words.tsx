import { useFieldArray } from "react-hook-form";
import { officeAnswers } from "@/lib/policy/engine";
import { operatorPage } from "@/locales/operator-page";
import { useOperatorPage } from "./context";
import { BothFields, DayField, DistrictsField, RadioField, SelectField } from "./fields";
import { Parts, PartsSection } from "./parts";
import { blankWord, type OperatorValues } from "./values";

function WordFields({ at }: { at: number }) {
  const { data, locale } = useOperatorPage();
  const { words: texts, changes } = operatorPage[locale];
  const name = `confirmations.${at}` as const;
  return (
    <>
      <div className="grid items-end gap-5 md:grid-cols-2">
        <SelectField
          name={`${name}.programme`}
          label={changes.programme}
          options={data.programmes}
          placeholder={changes.choose}
        />
        <DayField name={`${name}.on`} label={texts.on} />
      </div>
      <BothFields name={`${name}.by`} label={texts.by} />
      <RadioField
        name={`${name}.answer`}
        label={texts.answer}
        options={officeAnswers.map((one) => ({ value: one, label: texts.answers[one] }))}
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
    <PartsSection
      id="operator-words"
      texts={texts}
      lead={texts.lead}
      isEmpty={fields.length === 0}
      onAdd={() => append(blankWord())}
    >
      <Parts keys={fields.map(({ id }) => id)} level="h3" texts={texts} onRemove={remove}>
        {(index) => <WordFields at={index} />}
      </Parts>
    </PartsSection>
  );
}
