import { result as messages } from "@/locales/result";
import { resultSheet } from "@/locales/result-sheet";
import type { ResultContext } from "../context";
import { Blank } from "./label";

/** What short words on the sheet mean, by which versions it was made, and the places for what is written by hand. */
export function Foot({ context: { data, locale } }: { context: ResultContext }) {
  const texts = resultSheet[locale];
  return (
    <section className="break-inside-avoid">
      <Blank of={texts.supplement} />
      <div className="flex gap-[4mm]">
        {[texts.applicant, texts.clerk, texts.signedOn].map((label) => (
          <Blank key={label} of={label} />
        ))}
      </div>
      <p className="mbs-[1mm] leading-[1.2]">{texts.explained}</p>
      <p className="leading-[1.2]">{messages[locale].rules.versions(data.versions)}</p>
    </section>
  );
}
