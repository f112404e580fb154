import { CodeFrame } from "@/components/keep/code-frame";
import { Disclosure } from "@/components/ui/disclosure";
import { TextInput } from "@/components/ui/text-input";
import { keep as messages } from "@/locales/keep";
import type { Locale } from "@/locales/languages";
import { resultActions } from "@/locales/result-actions";
import { QrCode } from "./qr-code";

interface PostedLinkProps {
  locale: Locale;
  link: string;
  /** Where the link leads: to the result, or on from the page where one is. */
  to: "result" | "step";
}

/** The answers so far as a code to scan and a link to copy, where no script runs. */
export function PostedLink({ locale, link, to }: PostedLinkProps) {
  const { step, code, codeLead, codeLabel } = messages[locale];
  const actions = resultActions[locale];
  const texts = {
    step: { summary: step.open, lead: step.lead, code: step.code, link: step.link },
    result: { summary: code, lead: codeLead, code: codeLabel, link: actions.link },
  }[to];
  return (
    <Disclosure summary={texts.summary}>
      <div className="grid grid-cols-1 gap-3">
        <p>{texts.lead}</p>
        <CodeFrame>
          <QrCode text={link} label={texts.code} />
        </CodeFrame>
        <TextInput name={`${to}-link`} label={texts.link} defaultValue={link} verbatim />
        <p>{step.needsScripts}</p>
        <p className="text-base text-soft">{actions.copyNote}</p>
      </div>
    </Disclosure>
  );
}
