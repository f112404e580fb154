"use client";

import { useMemo } from "react";
import type { Applicant } from "@/lib/policy/engine";
import { desk as messages } from "@/locales/desk";
import { languageOf } from "@/locales/languages";
import { useDeskContext } from "../context";
import { columnsOf } from "./columns";
import { FactField } from "./field";

/** Labels in Chinese characters are short enough for three columns at 1366 px, those in letters for two. */
const columns = {
  han: { count: 3, look: "md:grid-cols-2 lg:grid-cols-3" },
  letters: { count: 2, look: "md:grid-cols-2" },
} as const;

/** All facts of the kind, in dense groups, down one column after the other. */
export function Form({ applicant }: { applicant: Applicant }) {
  const { data, locale } = useDeskContext();
  const { count, look } = columns[languageOf(locale).script];
  const spread = useMemo(() => {
    const own = data.rules.facts.filter(({ subjects }) => subjects.includes(applicant));
    const groups = data.groups
      .map(({ id, title }) => ({ id, title, facts: own.filter(({ group }) => group === id) }))
      .filter(({ facts }) => facts.length > 0);
    return columnsOf(groups, count);
  }, [data, applicant, count]);
  return (
    <div className={`desk-facts grid items-start gap-2 ${look}`}>
      {spread.map((groups) => (
        <div key={groups[0]?.id ?? ""} className="min-inline-0">
          {groups.map(({ id, title, facts }) => (
            <fieldset
              key={id}
              className="desk-group isolate mbe-1.5 min-inline-0 rounded-lg border border-line bg-card px-2 pbe-1"
            >
              <legend className="px-1 text-sm font-bold text-lake-deep">
                {title}
                {id === "office" ? (
                  <span className="font-normal text-soft">{messages[locale].byOffice}</span>
                ) : null}
              </legend>
              {facts.map((fact) => (
                <FactField key={fact.id} fact={fact} locale={locale} />
              ))}
            </fieldset>
          ))}
        </div>
      ))}
    </div>
  );
}
