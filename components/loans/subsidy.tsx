import { clauseWords, issueYear } from "@/components/result/words/format";
import { Chinese } from "@/components/site/chinese";
import { NumberInput } from "@/components/ui/number-input";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Locale } from "@/locales/languages";
import { loansSharing } from "@/locales/loans-sharing";
import { punctuation } from "@/locales/punctuation";
import { bind, type FieldsProps } from "./fields";
import type { DayRule } from "./rates";
import { noRuleWords, ruleSource, ruleWords } from "./sharing-words";
import { fenMoney, payersWords } from "./words";

function RuleSource({ rule, locale }: { rule: DayRule; locale: Locale }) {
  return (
    <p className="text-base text-soft">
      <Chinese text={ruleSource(rule, locale).join(punctuation[locale].gap)} locale={locale} />
    </p>
  );
}

/** What the document says of a loan whose interest it has paid, and the rule of that day for other loans. */
function Funded({ offer, worked, data, locale }: FieldsProps) {
  const texts = loansSharing[locale];
  const elsewhere = worked?.elsewhere;
  return (
    <div className="grid gap-2">
      <p className="rounded-card border-s-6 border-leaf bg-leaf-tint px-4 py-3">
        {texts.funded(clauseWords(offer.clause, locale), payersWords(offer, locale))}
      </p>
      <p>{texts.fundedStill(issueYear(data.imprint))}</p>
      {elsewhere ? (
        <>
          <p>
            <Chinese
              text={texts.elsewhere(
                ruleWords(elsewhere.rule, locale),
                fenMoney(elsewhere.own, locale),
              )}
              locale={locale}
            />
          </p>
          <RuleSource rule={elsewhere.rule} locale={locale} />
        </>
      ) : null}
    </div>
  );
}

/** Who pays the interest: as the document says, else by the rule of the day, or as the borrower knows it. */
export function Subsidy(props: FieldsProps) {
  const { form, values, offer, data, rates, day, locale, errorOf } = props;
  if (offer.payers.length > 0) return <Funded {...props} />;
  const texts = loansSharing[locale];
  const { rule } = rates;
  const error = errorOf("sharing");
  const options = [
    ...(rule ? [{ value: "rule", label: texts.byRule(ruleWords(rule, locale)) }] : []),
    { value: "own-rate", label: texts.ownRate, hint: texts.ownRateHint },
    { value: "all-own", label: texts.allOwn },
  ];
  return (
    <div className="grid gap-4">
      <RadioGroup
        name="sharing"
        legend={texts.legend}
        hint={texts.hint}
        error={error}
        options={options}
        defaultValue={values.sharing}
        {...bind(form, "sharing")}
      />
      {rule && values.sharing === "rule" ? <RuleSource rule={rule} locale={locale} /> : null}
      {!rule && day !== null && !error ? (
        <p className="text-base text-soft">
          <Chinese text={noRuleWords(data, day, locale)} locale={locale} />
        </p>
      ) : null}
      {values.sharing === "own-rate" ? (
        <NumberInput
          name="ownRate"
          label={texts.ownRateField}
          error={errorOf("ownRate")}
          unit="%"
          decimal
          defaultValue={values.ownRate}
          {...bind(form, "ownRate")}
        />
      ) : null}
    </div>
  );
}
