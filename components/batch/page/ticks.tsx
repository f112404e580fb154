import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { TickMeaning } from "@/lib/batch/cell";
import { batch as messages } from "@/locales/batch";
import type { Locale } from "@/locales/languages";

/** A column of yes and no in which ticks stand. */
export interface TickedColumn {
  readonly position: number;
  readonly name: string;
  readonly ticks: readonly string[];
}

interface TickMeaningsProps {
  locale: Locale;
  columns: readonly TickedColumn[];
  onChoose: (position: number, meaning: TickMeaning) => void;
}

/** Asks once for each column what √ and 1 mean in it. */
export function TickMeanings({ locale, columns, onChoose }: TickMeaningsProps) {
  const texts = messages[locale].columns;
  if (columns.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.ticksTitle}>
      <div className="mbs-2 grid gap-4 sm:grid-cols-2">
        {columns.map(({ position, name, ticks }) => (
          <Select
            key={position}
            name={`batch-ticks-${position}`}
            label={texts.ticksOf(name, ticks.slice(0, 4).join(" "))}
            placeholder={texts.ticksChoose}
            options={[
              { value: "yes", label: texts.ticksYes },
              { value: "no", label: texts.ticksNo },
            ]}
            onChange={({ currentTarget: { value } }) => {
              if (value === "yes" || value === "no") onChoose(position, value);
            }}
          />
        ))}
      </div>
    </Notice>
  );
}
