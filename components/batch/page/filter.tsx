"use client";

import { useEffect, useRef } from "react";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { notStated } from "@/lib/batch/block";
import type { PeopleFilter } from "@/lib/batch/results";
import { standings } from "@/lib/case/standing";
import { type Programme, placeFactIn } from "@/lib/policy/engine";
import { batchExport } from "@/locales/batch-export";
import { batchPeople as messages } from "@/locales/batch-people";
import type { BatchContext } from "./context";

interface FilterProps {
  context: BatchContext;
  programmes: readonly Programme[];
  filter: PeopleFilter;
  onFilter: (filter: PeopleFilter) => void;
}

const numberOf = (value: string): number | null => (value === "" ? null : Number(value));

/** Whom to list: by programme, verdict, district and text. */
export function Filter({ context, programmes, filter, onFilter }: FilterProps) {
  const { locale, data } = context;
  const texts = messages[locale].people;
  const words = batchExport[locale].standings;
  const { options: districts } = placeFactIn(data.rules);
  const placed = (labels: readonly string[]) =>
    labels.map((label, position) => ({ value: String(position), label }));
  const area = useRef<HTMLElement>(null);
  // What a figure of the table above has chosen must show in the fields, which keep their own values.
  useEffect(() => {
    const shown = {
      programme: filter.programme,
      standing: filter.standing,
      district: filter.district,
    };
    for (const [name, value] of Object.entries(shown)) {
      const field = area.current?.querySelector<HTMLSelectElement>(`[name="batch-${name}"]`);
      if (field) field.value = value === null ? "" : String(value);
    }
    const text = area.current?.querySelector<HTMLInputElement>('[name="batch-text"]');
    if (text && text.value !== filter.text) text.value = filter.text;
  }, [filter]);
  return (
    <search
      ref={area}
      className="grid items-end gap-4 rounded-card border border-line bg-sand p-4 sm:grid-cols-2"
    >
      <Select
        name="batch-programme"
        label={texts.programme}
        placeholder={texts.all}
        options={placed(programmes.map(({ title }) => title))}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, programme: numberOf(value) })
        }
      />
      <Select
        name="batch-standing"
        label={texts.verdict}
        placeholder={texts.all}
        options={placed(standings.map((standing) => words[standing]))}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, standing: numberOf(value) })
        }
      />
      <Select
        name="batch-district"
        label={texts.district}
        placeholder={texts.all}
        options={[
          ...placed(districts.map(({ label }) => label)),
          { value: String(notStated), label: texts.noDistrict },
        ]}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, district: numberOf(value) })
        }
      />
      <TextInput
        name="batch-text"
        label={texts.text}
        verbatim
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, text: value })}
      />
    </search>
  );
}
