import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { operatorPage } from "@/locales/operator-page";
import { useOperatorPage } from "./context";
import {
  BothFields,
  DayField,
  DistrictsField,
  RadioField,
  SelectField,
  TextField,
  TickField,
} from "./fields";
import { Parts, PartsSection } from "./parts";
import {
  blankAmendment,
  blankChange,
  blankPaper,
  changeKinds,
  type OperatorValues,
} from "./values";

type ChangeName = `instruments.${number}.amendments.${number}.changes.${number}`;

function SetFields({ name }: { name: ChangeName }) {
  const { data, locale } = useOperatorPage();
  const texts = operatorPage[locale].changes;
  const figure = useWatch<OperatorValues, `${ChangeName}.figure`>({ name: `${name}.figure` });
  const unknown = useWatch<OperatorValues, `${ChangeName}.unknown`>({ name: `${name}.unknown` });
  const hint = data.figureHints[figure];
  return (
    <>
      <SelectField
        name={`${name}.figure`}
        label={texts.figure}
        groups={data.figures}
        placeholder={texts.choose}
      />
      {unknown ? null : (
        <div className="max-inline-md">
          <TextField
            name={`${name}.value`}
            label={texts.value}
            {...(hint !== undefined && { hint })}
            verbatim
          />
        </div>
      )}
      <TickField name={`${name}.unknown`} label={texts.unknown} />
    </>
  );
}

function PeriodFields({ name }: { name: ChangeName }) {
  const { locale } = useOperatorPage();
  const texts = operatorPage[locale].changes;
  return (
    <div className="grid gap-5 md:grid-cols-2">
      {(["from", "to"] as const).map((end) => (
        <div key={end}>
          <DayField
            name={`${name}.${end}`}
            label={end === "from" ? texts.periodFrom : texts.periodTo}
            hint={texts.periodHint}
          />
          <TickField name={`${name}.${end}Open`} label={texts.open} />
        </div>
      ))}
    </div>
  );
}

function ChangeFields({ name }: { name: ChangeName }) {
  const { data, locale } = useOperatorPage();
  const texts = operatorPage[locale].changes;
  const kind = useWatch<OperatorValues, `${ChangeName}.kind`>({ name: `${name}.kind` });
  return (
    <>
      <RadioField
        name={`${name}.kind`}
        label={texts.kind}
        options={changeKinds.map((one) => ({
          value: one,
          label: texts.kinds[one].name,
          hint: texts.kinds[one].hint,
        }))}
      />
      {kind === "set" ? (
        <SetFields name={name} />
      ) : (
        <SelectField
          name={`${name}.programme`}
          label={texts.programme}
          options={data.programmes}
          placeholder={texts.choose}
        />
      )}
      {kind === "period" ? <PeriodFields name={name} /> : null}
    </>
  );
}

type AmendmentName = `instruments.${number}.amendments.${number}`;

function Changes({ name }: { name: AmendmentName }) {
  const { locale } = useOperatorPage();
  const texts = operatorPage[locale].changes;
  const { fields, append, remove } = useFieldArray<OperatorValues, `${AmendmentName}.changes`>({
    name: `${name}.changes`,
  });
  return (
    <div className="grid gap-6 border-s-3 border-gold ps-4 tight:ps-2">
      <Parts keys={fields.map(({ id }) => id)} level="h5" texts={texts} least={1} onRemove={remove}>
        {(index) => <ChangeFields name={`${name}.changes.${index}`} />}
      </Parts>
      <div>
        <Button variant="quiet" onClick={() => append(blankChange())}>
          {texts.add}
        </Button>
        <p className="text-soft">{texts.more}</p>
      </div>
    </div>
  );
}

function AmendmentFields({ name, isBanner }: { name: AmendmentName; isBanner: boolean }) {
  const { data, locale } = useOperatorPage();
  const texts = operatorPage[locale].amendments;
  return (
    <>
      <div className="grid items-end gap-5 md:grid-cols-2">
        <DayField name={`${name}.from`} label={texts.from} />
        <DayField name={`${name}.to`} label={texts.to} hint={texts.toHint} />
      </div>
      <DistrictsField name={`${name}.districts`} />
      {isBanner ? (
        <SelectField
          name={`${name}.under`}
          label={texts.under}
          hint={texts.underHint}
          options={data.clauses}
          placeholder={texts.underNone}
        />
      ) : null}
      <Changes name={name} />
      <TickField name={`${name}.reverts`} label={texts.reverts} hint={texts.revertsHint} />
    </>
  );
}

function Amendments({ at, isBanner }: { at: number; isBanner: boolean }) {
  const { locale } = useOperatorPage();
  const texts = operatorPage[locale].amendments;
  const { fields, append, remove } = useFieldArray<
    OperatorValues,
    `instruments.${number}.amendments`
  >({ name: `instruments.${at}.amendments` });
  return (
    <div className="grid gap-6">
      <Parts keys={fields.map(({ id }) => id)} level="h4" texts={texts} least={1} onRemove={remove}>
        {(index) => (
          <AmendmentFields name={`instruments.${at}.amendments.${index}`} isBanner={isBanner} />
        )}
      </Parts>
      <div>
        <Button variant="quiet" onClick={() => append(blankAmendment())}>
          {texts.add}
        </Button>
        <p className="text-soft">{texts.hint}</p>
      </div>
    </div>
  );
}

function PaperFields({ at }: { at: number }) {
  const { data, locale } = useOperatorPage();
  const texts = operatorPage[locale].papers;
  const rank = useWatch<OperatorValues, `instruments.${number}.rank`>({
    name: `instruments.${at}.rank`,
  });
  const name = `instruments.${at}` as const;
  return (
    <>
      <BothFields name={`${name}.title`} label={texts.name} />
      <BothFields name={`${name}.issuer`} label={texts.issuer} />
      <div className="grid items-end gap-5 md:grid-cols-2">
        <TextField name={`${name}.number`} label={texts.number} hint={texts.numberHint} />
        <SelectField name={`${name}.rank`} label={texts.rank} options={data.ranks} />
        <DayField name={`${name}.issued`} label={texts.issued} />
        <TextField name={`${name}.id`} label={texts.id} hint={texts.idHint} verbatim />
      </div>
      <BothFields name={`${name}.source`} label={texts.source} hint={texts.sourceHint} />
      <Amendments at={at} isBanner={rank === "banner"} />
    </>
  );
}

/** The later papers of the form. */
export function Papers() {
  const { locale } = useOperatorPage();
  const { getValues } = useFormContext<OperatorValues>();
  const texts = operatorPage[locale].papers;
  // Papers have an id of their own.
  const { fields, append, remove } = useFieldArray<OperatorValues, "instruments", "key">({
    name: "instruments",
    keyName: "key",
  });
  return (
    <PartsSection
      id="operator-papers"
      texts={texts}
      lead={texts.shipped}
      isEmpty={fields.length === 0}
      onAdd={() => append(blankPaper(getValues("instruments")))}
    >
      <Parts keys={fields.map(({ key }) => key)} level="h3" texts={texts} onRemove={remove}>
        {(index) => <PaperFields at={index} />}
      </Parts>
    </PartsSection>
  );
}
