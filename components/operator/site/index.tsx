import { useFieldArray } from "react-hook-form";
import { operatorPage } from "@/locales/operator-page";
import { operatorSite } from "@/locales/operator-site";
import { useOperatorPage } from "../context";
import { BothFields, DayField, SelectField, TextField } from "../fields";
import { Parts, PartsSection } from "../parts";
import { blankCounter, blankOnline, type OperatorValues } from "../values";

/** Who runs the site, in the form. */
export function RunByFields() {
  const { locale } = useOperatorPage();
  const texts = operatorSite[locale].runBy;
  return (
    <section aria-labelledby="operator-run-by" className="grid gap-5">
      <div>
        <h2 id="operator-run-by" className="text-2xl">
          {texts.title}
        </h2>
        <p className="text-soft">{texts.lead}</p>
      </div>
      <BothFields name="runBy.name" label={texts.name} />
      <div className="grid items-end gap-5 md:grid-cols-2">
        <TextField name="runBy.phone" label={texts.phone} verbatim />
        <TextField name="runBy.email" label={texts.email} verbatim />
        <TextField name="runBy.filing" label={texts.filing} hint={texts.filingHint} />
        <DayField name="runBy.checkedOn" label={texts.checkedOn} />
      </div>
    </section>
  );
}

function CounterFields({ at }: { at: number }) {
  const { data, locale } = useOperatorPage();
  const { counters: texts, pageHint } = operatorSite[locale];
  const { choose } = operatorPage[locale].changes;
  const name = `counters.${at}` as const;
  return (
    <>
      <div className="grid items-end gap-5 md:grid-cols-2">
        <SelectField
          name={`${name}.district`}
          label={texts.district}
          options={data.districts}
          placeholder={choose}
        />
        <SelectField
          name={`${name}.counter`}
          label={texts.counter}
          options={data.counters}
          groups={[{ label: texts.offices, options: data.offices }]}
          placeholder={choose}
        />
        <TextField name={`${name}.phone`} label={texts.phone} verbatim />
        <TextField name={`${name}.map`} label={texts.map} hint={pageHint} verbatim />
      </div>
      <BothFields name={`${name}.address`} label={texts.address} />
      <BothFields name={`${name}.hours`} label={texts.hours} />
    </>
  );
}

/** How to reach counters, in the form. */
export function CountersFields() {
  const { locale } = useOperatorPage();
  const texts = operatorSite[locale].counters;
  const { fields, append, remove } = useFieldArray<OperatorValues, "counters">({
    name: "counters",
  });
  return (
    <PartsSection
      id="operator-counters"
      texts={texts}
      lead={texts.lead}
      isEmpty={fields.length === 0}
      onAdd={() => append(blankCounter())}
    >
      <Parts keys={fields.map(({ id }) => id)} level="h3" texts={texts} onRemove={remove}>
        {(index) => <CounterFields at={index} />}
      </Parts>
    </PartsSection>
  );
}

/** Pages to apply on, in the form. */
export function OnlineFields() {
  const { data, locale } = useOperatorPage();
  const { online: texts, pageHint } = operatorSite[locale];
  const { programme, choose } = operatorPage[locale].changes;
  const { fields, append, remove } = useFieldArray<OperatorValues, "online">({ name: "online" });
  return (
    <PartsSection
      id="operator-online"
      texts={texts}
      lead={texts.lead}
      isEmpty={fields.length === 0}
      onAdd={() => append(blankOnline())}
    >
      <Parts keys={fields.map(({ id }) => id)} level="h3" texts={texts} onRemove={remove}>
        {(index) => (
          <div className="grid items-end gap-5 md:grid-cols-2">
            <SelectField
              name={`online.${index}.programme`}
              label={programme}
              options={data.programmes}
              placeholder={choose}
            />
            <TextField name={`online.${index}.page`} label={texts.page} hint={pageHint} verbatim />
          </div>
        )}
      </Parts>
    </PartsSection>
  );
}
