import type { ReactNode } from "react";
import { PhoneLink } from "@/components/result/view/phone";
import { dayWords } from "@/components/result/words/format";
import { operator } from "@/lib/settings";
import type { RunBy } from "@/lib/settings/settings";
import { bilingualIn, type Locale } from "@/locales/languages";
import { runBy as messages } from "@/locales/run-by";

/** The register in which sites of the mainland are filed: the number that a site shows leads there. */
const register = "https://beian.miit.gov.cn/";

const linkClass =
  "inline-flex min-block-11 items-center break-all text-lake underline underline-offset-4";

/** How to reach whoever runs the site; nothing where they do not say. */
function Contacts({ stated: { phone, email } }: { stated: RunBy }) {
  return (
    <>
      {phone === undefined ? null : <PhoneLink number={phone} />}
      {email === undefined ? null : (
        <a href={`mailto:${email}`} className={linkClass}>
          {email}
        </a>
      )}
    </>
  );
}

/** The number under which the site is filed. */
function Filing({ number, locale }: { number: string; locale: Locale }) {
  return (
    <a href={register} rel="noreferrer external" className={linkClass}>
      {messages[locale].filing(number)}
    </a>
  );
}

/** Who runs the site, how to reach them, under which number it is filed and when they last checked it; what they have not stated is said to be so. */
export function RunByLines({
  locale,
  stated = operator.runBy,
}: {
  locale: Locale;
  stated?: RunBy;
}): ReactNode {
  const texts = messages[locale];
  const { name, phone, email, filing, checkedOn } = stated;
  const isReached = phone !== undefined || email !== undefined;
  return (
    <>
      <p>
        {name === undefined ? texts.notStated : <strong>{bilingualIn(name, locale)}</strong>}
        {name === undefined || isReached ? null : ` ${texts.contactNotStated}`}
      </p>
      {isReached || filing !== undefined ? (
        <p className="flex flex-wrap gap-x-5">
          <Contacts stated={stated} />
          {filing === undefined ? null : <Filing number={filing} locale={locale} />}
        </p>
      ) : null}
      {checkedOn === undefined && name === undefined ? null : (
        <p>
          {checkedOn === undefined ? texts.notChecked : texts.checked(dayWords(checkedOn, locale))}
        </p>
      )}
    </>
  );
}
