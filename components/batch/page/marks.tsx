import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { MarkMeaning } from "@/lib/batch/cell";
import { batch as messages } from "@/locales/batch";
import type { Locale } from "@/locales/languages";

/** A column of yes and no in which marks stand. */
export interface MarkedColumn {
  readonly position: number;
  readonly name: string;
  readonly marks: readonly string[];
}

interface MarkMeaningsProps {
  locale: Locale;
  columns: readonly MarkedColumn[];
  onChoose: (position: number, meaning: MarkMeaning) => void;
}

/** Asks once for each column what √ and 1 mean in it. */
export function MarkMeanings({ locale, columns, onChoose }: MarkMeaningsProps) {
  const texts = messages[locale].columns;
  if (columns.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.marksTitle}>
      <div className="mbs-2 grid gap-4 sm:grid-cols-2">
        {columns.map(({ position, name, marks }) => (
          <Select
            key={position}
            name={`batch-marks-${position}`}
            label={texts.marksOf(name, marks.slice(0, 4).join(" "))}
            placeholder={texts.marksChoose}
            options={[
              { value: "yes", label: texts.marksYes },
              { value: "no", label: texts.marksNo },
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
