import type { ReactNode } from "react";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultSheet } from "@/locales/result-sheet";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import { officeStated } from "../view/office-stated";
import { filledWords } from "../words/answers";
import { dayWords, issueYear } from "../words/format";
import { lawWords } from "../words/law";
import { changedLook } from "./answers";
import type { SheetCopy } from "./index";
import { Blank } from "./label";

interface HeadProps {
  context: ResultContext;
  qr: ReactNode;
  copy: SheetCopy | undefined;
}

/** What the sheet is, whom it is about, by hand, on which day and by what it was worked out, and that it is an estimate. */
export function Head({ context, qr, copy }: HeadProps) {
  const { data, assessment, locale } = context;
  const texts = resultSheet[locale];
  const { title, issuer, issuedOn, gazette } = data.imprint;
  const { listJoin } = punctuation[locale];
  const { answer, inBrackets } = resultWords[locale];
  const stated = officeStated(context);
  return (
    <header>
      <div className="flex items-start justify-between gap-[5mm]">
        <div className="grow">
          <div className="flex flex-wrap items-center gap-x-[4mm]">
            <h1 className="text-[17pt] leading-tight font-bold">{texts.title}</h1>
            <p className="font-bold">{texts.about}</p>
            {copy ? (
              <p className="border-2 border-current px-[2mm] text-[12pt] font-bold">{copy.name}</p>
            ) : null}
          </div>
          <p>
            <b>{answer(texts.asOf, dayWords(assessment.asOf, locale))}</b>
            {texts.byLaw(lawWords(data.rules, locale))}
          </p>
          {copy?.dateChange ? <p className={changedLook}>{copy.dateChange}</p> : null}
          <p>
            {answer(texts.document, title)}
            {inBrackets([issuer, dayWords(issuedOn, locale), gazette].join(listJoin))}
          </p>
          {stated.length > 0 ? (
            <p className="font-bold">
              {texts.officeStated(stated.length, stated.map(({ label }) => label).join(listJoin))}
            </p>
          ) : null}
          {context.filled.map((one) => (
            <p key={one.fact}>
              {messages[locale].operatorSays(context.labelOf(one.fact))}
              {filledWords(one, context.data.rules, locale)}
            </p>
          ))}
          <p className="mbs-[1mm] border border-current px-[1.5mm]">
            {texts.notice(issueYear(context.data.imprint))}
          </p>
        </div>
        {qr ? (
          <div className="inline-[36mm] shrink-0 text-center">
            <div className="mx-auto inline-[27mm]">{qr}</div>
            {texts.scan.map((line) => (
              <p key={line} className="leading-[1.15]">
                {line}
              </p>
            ))}
          </div>
        ) : null}
      </div>
      <div className="flex items-end gap-[3mm]">
        {texts.blanks.map((label) => (
          <Blank key={label} of={label} />
        ))}
        <p>{texts.byHand}</p>
      </div>
    </header>
  );
}
