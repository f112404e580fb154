"use client";

import type { Applicant } from "@/lib/policy/engine";
import { desk as messages } from "@/messages/desk";
import { useDeskContext } from "../context";
import { FactField } from "./field";

interface FormProps {
  applicant: Applicant;
}

/** All facts of the kind, in dense groups, down one column after the other. */
export function Form({ applicant }: FormProps) {
  const { data, locale } = useDeskContext();
  const own = data.rules.facts.filter(({ subjects }) => subjects.includes(applicant));
  const groups = data.groups
    .map(({ id, title }) => ({ id, title, facts: own.filter(({ group }) => group === id) }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <div className="desk-facts">
      <div className="desk-columns">
        {groups.map(({ id, title, facts }) => (
          <fieldset
            key={id}
            className="mb-1.5 min-w-0 break-inside-avoid rounded-lg border border-line bg-card px-2 pb-1"
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
    </div>
  );
}
