import { Fragment, type ReactNode } from "react";
import { callHref, dayWords } from "@/components/result/words/format";
import { operator } from "@/lib/settings";
import type { RunBy } from "@/lib/settings/settings";
import { bilingualIn, type Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { runBy as messages } from "@/locales/run-by";

/** The register in which sites of the mainland are filed: the number that a site shows leads there. */
const register = "https://beian.miit.gov.cn/";

const look = "inline-block py-1 break-all text-lake underline underline-offset-4";

/** What the operator has stated, by what it is; that it is no government website where nobody is named. */
function partsOf(
  { name, phone, email, filing, checkedOn }: RunBy,
  locale: Locale,
): Readonly<Record<string, ReactNode>> {
  const texts = messages[locale];
  return {
    ...(name === undefined
      ? { name: texts.notStated, status: texts.notOfficial }
      : { name: <strong>{bilingualIn(name, locale)}</strong> }),
    ...(phone !== undefined && {
      phone: (
        <a href={callHref(phone)} className={look}>
          {phone}
        </a>
      ),
    }),
    ...(email !== undefined && {
      email: (
        <a href={`mailto:${email}`} className={look}>
          {email}
        </a>
      ),
    }),
    ...(filing !== undefined && {
      filing: (
        <a href={register} rel="noreferrer external" className={look}>
          {texts.filing(filing)}
        </a>
      ),
    }),
    ...(checkedOn !== undefined && { checked: texts.checked(dayWords(checkedOn, locale)) }),
    ...(checkedOn === undefined && name !== undefined && { checked: texts.notChecked }),
  };
}

/** Who runs the site, how to reach them, under which number it is filed and when they last checked it, in a sentence; that they have not said who they are, where they have not. */
export function RunByLine({ locale, stated = operator.runBy }: { locale: Locale; stated?: RunBy }) {
  const { comma, stop } = punctuation[locale];
  return (
    <>
      {resultWords[locale].answer(messages[locale].title, "")}
      {Object.entries(partsOf(stated, locale)).map(([part, words], index) => (
        <Fragment key={part}>
          {index > 0 ? comma : null}
          {words}
        </Fragment>
      ))}
      {stop}
    </>
  );
}
