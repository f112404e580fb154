import type { ReactNode } from "react";
import type { Locale } from "@/locales/languages";
import { result as messages } from "@/locales/result";
import { resultWords } from "@/locales/result-words";
import type { Contact } from "../contact";
import { PhoneLink } from "./phone";

/** A link that leads away from the site; whoever gets it does not learn where one comes from. */
function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      rel="noreferrer external"
      className="inline-flex min-block-11 items-center font-bold text-lake underline underline-offset-4"
    >
      {children}
    </a>
  );
}

/** How to reach a counter: what is known of it, and no line for what is not. */
export function ContactLines({ contact, locale }: { contact: Contact; locale: Locale }) {
  const texts = messages[locale];
  const { answer } = resultWords[locale];
  const { phone, address, hours, map } = contact;
  return (
    <ul>
      {phone === null ? null : (
        <li>
          {answer(texts.phone, "")}
          <PhoneLink number={phone} />
        </li>
      )}
      {address === null ? null : <li>{answer(texts.address, address)}</li>}
      {hours === null ? null : <li>{answer(texts.hours, hours)}</li>}
      {map === null ? null : (
        <li className="print:hidden">
          <OutsideLink href={map}>{texts.map}</OutsideLink>
        </li>
      )}
    </ul>
  );
}

/** Where one can apply without going anywhere. */
export function OnlineLine({ online, locale }: { online: string; locale: Locale }) {
  const texts = messages[locale];
  return (
    <p>
      <span className="print:hidden">
        <OutsideLink href={online}>{texts.online}</OutsideLink>
      </span>
      <span className="hidden break-all print:inline">
        {resultWords[locale].answer(texts.onlineAt, online)}
      </span>
    </p>
  );
}
