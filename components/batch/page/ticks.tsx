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

/** What is meant in a column: by √ and 1, and whether only those have one whom it is true of. */
export interface MarkMeaning {
  readonly tick: TickMeaning;
  readonly blankIsNo: boolean;
}

const meanings: Readonly<Record<string, MarkMeaning>> = {
  yes: { tick: "yes", blankIsNo: false },
  yesOnly: { tick: "yes", blankIsNo: true },
  no: { tick: "no", blankIsNo: false },
};

interface TickMeaningsProps {
  locale: Locale;
  columns: readonly TickedColumn[];
  onChoose: (position: number, meaning: MarkMeaning) => void;
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
              { value: "yesOnly", label: texts.ticksYesOnly },
              { value: "no", label: texts.ticksNo },
            ]}
            onChange={({ currentTarget: { value } }) => {
              const meaning = meanings[value];
              if (meaning) onChoose(position, meaning);
            }}
          />
        ))}
      </div>
    </Notice>
  );
}
