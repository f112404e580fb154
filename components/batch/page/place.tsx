import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { batch as messages } from "@/locales/batch";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import type { ListPlace, ListPreview } from "../work/protocol";

interface PlaceProps {
  locale: Locale;
  preview: ListPreview;
  onPlace: (place: ListPlace) => void;
}

/** So many cells of a row are shown for choosing the header. */
const shownCells = 6;

/** Which sheet is read, and which row is its header; both can be corrected. */
export function Place({ locale, preview, onPlace }: PlaceProps) {
  const texts = messages[locale].columns;
  const { sheet, sheets, headerRows, top, above } = preview;
  const { listJoin } = punctuation[locale];
  const others = sheets.filter(
    ({ isList, hidden }, position) => isList && !hidden && position !== sheet,
  );
  const rows = top.map(({ number, cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== "").slice(0, shownCells);
    return { value: String(number), label: texts.headerChoice(number, filled.join(listJoin)) };
  });
  return (
    <div className="grid grid-cols-1 gap-4">
      {others.length > 0 ? (
        <Notice tone="warning">
          {texts.otherLists(others.map(({ name }) => name).join(listJoin))}
        </Notice>
      ) : null}
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {sheets.length > 1 ? (
          <Select
            name="batch-sheet"
            label={texts.sheet}
            options={sheets.map(({ name, hidden, isList }, position) => ({
              value: String(position),
              label: texts.sheetName(name, hidden, isList),
            }))}
            defaultValue={String(sheet)}
            onChange={({ currentTarget: { value } }) => onPlace({ sheet: Number(value) })}
          />
        ) : null}
        <Select
          name="batch-header-row"
          label={texts.headerRow}
          hint={texts.headerHint}
          options={rows}
          defaultValue={String(headerRows.first)}
          onChange={({ currentTarget: { value } }) => onPlace({ sheet, headerRow: Number(value) })}
        />
      </div>
      <p>
        {texts.headerAt(headerRows.first, headerRows.last)}
        {punctuation[locale].stop}
        {above > 0 ? `${punctuation[locale].gap}${texts.above(above)}` : null}
      </p>
    </div>
  );
}
