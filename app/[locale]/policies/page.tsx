import { ClauseLink } from "@/components/guide/clause-link";
import { LawLink } from "@/components/guide/law/link";
import { entries } from "@/components/guide/list/entries";
import { PolicyCard } from "@/components/guide/list/policy-card";
import { PolicyList } from "@/components/guide/list/policy-list";
import { applicants, document } from "@/lib/policy";
import { programmeKinds } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { applicantTexts } from "@/locales/applicants";
import { everyday } from "@/locales/everyday";
import { guideList } from "@/locales/guide-list";
import { resultWords } from "@/locales/result-words";
import { localeOf } from "@/messages/locale";
import { type LocaleParams, metadataFrom } from "../metadata";

export const generateMetadata = metadataFrom(guideList, "guidesDescription");

export default async function PoliciesPage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  const texts = guideList[locale];
  const { rules, listClause } = document;
  const groups = applicants.map((value) => ({ value, label: applicantTexts[locale][value].many }));
  const kinds = programmeKinds.map((value) => ({ value, label: resultWords[locale].kinds[value] }));
  return (
    <>
      <h1 className="text-3xl">{texts.title}</h1>
      <p className="mbs-3 text-xl">{texts.lead(rules.programmes.length)}</p>
      <p className="mbs-2 text-soft">
        {listClause === null ? null : (
          <>
            {texts.basis}
            <ClauseLink id={listClause} locale={locale} />
            {texts.basisEnd}
          </>
        )}
        {texts.ownList}
      </p>
      {documentHere(locale).rules.instruments.length > 0 ? (
        <p>
          <LawLink locale={locale} />
        </p>
      ) : null}
      <PolicyList
        locale={locale}
        groups={groups}
        kinds={kinds}
        said={everyday[locale]}
        entries={entries(locale, (programme, running) => (
          <PolicyCard programme={programme} running={running} locale={locale} />
        ))}
      >
        <nav aria-label={texts.jump} className="mbs-4">
          <ul className="flex flex-wrap gap-x-6">
            {groups.map(({ value, label }) => (
              <li key={value}>
                <a href={`#${value}`} className="inline-block py-2 text-lake underline">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </PolicyList>
    </>
  );
}
