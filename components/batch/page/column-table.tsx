import { inputClass } from "@/components/ui/field";
import { cellClass, headClass, ScrollArea } from "@/components/ui/table";
import type { Column, ColumnUse } from "@/lib/batch/columns";
import { columnName } from "@/lib/batch/xlsx/row-xml";
import { batch as messages } from "@/locales/batch";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";

/** A column with its position and what its first rows hold. */
export interface ShownColumn extends Column {
  readonly position: number;
  readonly sample: readonly string[];
}

/** Something that a column can be. */
export interface UseChoice {
  readonly value: ColumnUse;
  readonly label: string;
}

interface ColumnTableProps {
  locale: Locale;
  label: string;
  columns: readonly ShownColumn[];
  /** By position of the column. */
  uses: readonly ColumnUse[];
  choices: readonly UseChoice[];
  onChange: (position: number, use: ColumnUse) => void;
}

/** Columns of the list, and what each is taken as. */
export function ColumnTable({ locale, label, columns, uses, choices, onChange }: ColumnTableProps) {
  const texts = messages[locale].columns;
  return (
    <ScrollArea label={label}>
      <table className="inline-full text-base">
        <thead>
          <tr>
            <th scope="col" className={headClass}>
              {texts.column}
            </th>
            <th scope="col" className={headClass}>
              {texts.use}
            </th>
            <th scope="col" className={headClass}>
              {texts.sample}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, position, sample, note }) => {
            const shown = name || texts.unnamed(columnName(position));
            return (
              <tr key={position}>
                <th scope="row" className={`${cellClass} min-inline-20 font-bold`}>
                  {shown}
                </th>
                <td className={cellClass}>
                  <select
                    aria-label={texts.takenAs(shown)}
                    value={uses[position]}
                    onChange={({ currentTarget: { value } }) => {
                      const choice = choices.find((one) => one.value === value);
                      if (choice) onChange(position, choice.value);
                    }}
                    className={`${inputClass} inline-44 sm:inline-56`}
                  >
                    {choices.map((choice) => (
                      <option key={choice.value} value={choice.value}>
                        {choice.label}
                      </option>
                    ))}
                  </select>
                  {note ? (
                    <p className="mbs-1 inline-44 sm:inline-56 text-gold-deep">
                      {texts.notes[note]}
                    </p>
                  ) : null}
                </td>
                <td className={`${cellClass} min-inline-40 text-soft`}>
                  {sample.join(punctuation[locale].listJoin)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollArea>
  );
}
