"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { storedCaseFor } from "@/components/case/store";
import { useCase } from "@/components/case/use-case";
import { Later } from "@/components/part/later";
import { Part } from "@/components/part/part";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Opening } from "@/components/ui/opening";
import type { Case } from "@/lib/case/case";
import type { Applicant } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { loans } from "@/locales/loans";
import { loansForm } from "@/locales/loans-form";
import { hrefFor } from "@/messages/locale";
import type { LoansData } from "./data";
import { calculatorAnchor, OfferCard } from "./offers";

/** What comes after the page: the form with its schemas, and what assesses a case when there is one. */
const calculator = new Part(() => import("./calculator"));
const eligibility = new Part(() => import("./eligibility"));

interface LoansProps {
  data: LoansData;
  locale: Locale;
}

/** The loan that the fragment of the address names. */
function namedInAddress({ loans }: LoansData): string | null {
  const named = window.location.hash.slice(1);
  return loans.some(({ loan }) => loan.id === named) ? named : null;
}

/** What there is to say of a loan where no answers decide it. */
function WithoutAnswers({ applicant, locale }: { applicant: Applicant; locale: Locale }) {
  const texts = loans[locale];
  return (
    <div className="grid justify-items-start gap-2 border-bs border-line pbs-3">
      <p>{texts.others[applicant]}</p>
      <a
        href={`${hrefFor(locale, "/check")}#${applicant}`}
        className="inline-block py-2 text-lake underline underline-offset-4"
      >
        {texts.checkAs[applicant]}
      </a>
    </div>
  );
}

/** The loan page: the calculator, then the loans and how one stands with them. The calculator is loaded at once, so that a print has it. */
export function Loans({ data, locale }: LoansProps) {
  const texts = loans[locale];
  const { value } = useCase();
  const [wanted, setWanted] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const ask = useCallback((id: string): void => {
    setWanted(id);
    setAsked((count) => count + 1);
  }, []);

  useEffect(() => {
    const named = namedInAddress(data);
    if (named) ask(named);
  }, [data, ask]);

  const cases = useMemo(() => {
    const caseOf = (applicant: Applicant): Case | null => {
      if (!value) return null;
      return value.facts.applicant === applicant ? value : storedCaseFor(applicant);
    };
    return new Map(
      data.loans.map(({ loan: { id, applicant } }) => [id, caseOf(applicant)] as const),
    );
  }, [data, value]);

  return (
    <>
      <div id={calculatorAnchor} className="mbs-8 scroll-mbs-4">
        <h2 className="loan-screen mbe-5 text-2xl">{loansForm[locale].title}</h2>
        <Later
          part={calculator}
          locale={locale}
          waiting={
            <div className="loan-screen min-block-[60rem]">
              <Opening words={texts.loading} noScript={texts.noScript} />
            </div>
          }
        >
          {({ Calculator }) => (
            <Calculator
              data={data}
              locale={locale}
              wanted={wanted}
              asked={asked}
              onChoose={setWanted}
              applicant={value?.facts.applicant ?? "person"}
            />
          )}
        </Later>
      </div>
      <section
        aria-labelledby="offers"
        className="loan-screen mbs-12 grid gap-5 border-bs border-line pbs-8"
      >
        <h2 id="offers" className="text-2xl">
          {texts.offers}
        </h2>
        {value ? null : (
          <Notice>
            <p>{texts.invite}</p>
            <p className="mbs-2">
              <ButtonLink variant="secondary" href={hrefFor(locale, "/check")}>
                {texts.start}
              </ButtonLink>
            </p>
          </Notice>
        )}
        {data.loans.map((one) => {
          const { id, applicant } = one.loan;
          const own = cases.get(id);
          return (
            <OfferCard
              key={id}
              rules={data.rules}
              over={one}
              hotlines={data.hotlines[id] ?? []}
              locale={locale}
              onCalculate={() => ask(id)}
            >
              {own && own !== value ? <p>{texts.otherApplicant[applicant]}</p> : null}
              {own ? (
                <Later part={eligibility} locale={locale}>
                  {({ Eligibility }) => (
                    <Eligibility
                      data={data}
                      locale={locale}
                      programme={id}
                      value={own}
                      ofOtherApplicant={own !== value}
                    />
                  )}
                </Later>
              ) : null}
              {value && !own ? <WithoutAnswers applicant={applicant} locale={locale} /> : null}
            </OfferCard>
          );
        })}
        {data.rules.notTogether.map(({ pair, why }) => (
          <p key={pair.join()}>{why}</p>
        ))}
      </section>
    </>
  );
}
