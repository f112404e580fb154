import { plain } from "@/lib/policy/engine";
import type { Bilingual } from "@/locales/languages";
import type { OperatorFile } from "./read-file";
import { siteFieldAt, siteMembers } from "./site/write";
import { some, writtenDay } from "./typed";
import type { ChangeValues, OperatorValues, PaperValues, WordValues } from "./values";

/** Makes the operator's file of the form, and finds the field that a place of the file is about. */

/** A number; what is none stays as it was typed. */
function numberOf(text: string): number | string | undefined {
  const written = plain(text).replaceAll(",", "");
  if (written === "") return undefined;
  const number = Number(written);
  return Number.isFinite(number) ? number : text;
}

const limitOf = (text: string, isOpen: boolean): string | null | undefined =>
  isOpen ? null : writtenDay(text);

function changeOf(values: ChangeValues): object {
  switch (values.kind) {
    case "set":
      return { set: values.figure, value: values.unknown ? null : numberOf(values.value) };
    case "period":
      return {
        period: values.programme,
        from: limitOf(values.from, values.fromOpen),
        to: limitOf(values.to, values.toOpen),
      };
    case "end":
      return { end: values.programme };
    default:
      return values.kind satisfies never;
  }
}

const someOf = (districts: readonly string[]): readonly string[] | undefined =>
  districts.length === 0 ? undefined : districts;

const paperOf = (values: PaperValues): object => ({
  id: values.id.trim(),
  title: values.title,
  number: some(values.number) ?? null,
  issuer: values.issuer,
  rank: values.rank,
  issued: writtenDay(values.issued),
  source: values.source,
  amendments: values.amendments.map((one) => ({
    from: writtenDay(one.from),
    to: writtenDay(one.to) ?? null,
    districts: someOf(one.districts),
    under: some(one.under),
    reverts: one.reverts || undefined,
    changes: one.changes.map(changeOf),
  })),
});

/** Words in both languages; one text where only one was typed. */
const bothOf = ({ zh, en }: Bilingual): Bilingual | string | undefined =>
  some(zh) && some(en) ? { zh, en } : (some(zh) ?? some(en));

const wordOf = (values: WordValues): object => ({
  programme: values.programme,
  districts: someOf(values.districts),
  on: writtenDay(values.on),
  by: bothOf(values.by),
  answer: values.answer,
  note: bothOf(values.note),
});

/**
 * The file that the form makes of another one, as text: what the form is about is as it says, everything else stays.
 *
 * @example fileText({ hotlines: {} }, valuesOf({})) // '{\n  "hotlines": {},\n  "instruments": [],\n  "confirmations": []\n}\n'
 */
export function fileText(file: OperatorFile, values: OperatorValues): string {
  const own = {
    ...siteMembers(file, values),
    instruments: values.instruments.map(paperOf),
    confirmations: values.confirmations.map(wordOf),
  };
  return `${JSON.stringify({ ...file, ...own }, null, 2)}\n`;
}

/** How a place of the file is called in the form; null where it is not in the form. */
export function fieldAt(path: readonly string[], values: OperatorValues): string | null {
  const [member, at, part, nth, within, index, name] = path;
  if (member !== "instruments" && member !== "confirmations") return siteFieldAt(path, values);
  if (member === "confirmations" && (part === "by" || part === "note")) {
    return [member, at, part, nth ?? "zh"].join(".");
  }
  if (part === "districts") return [member, at, part].join(".");
  if (within === "districts") return [member, at, part, nth, within].join(".");
  if (within !== "changes" || index === undefined) return path.join(".");
  const change = values.instruments[Number(at)]?.amendments[Number(nth)]?.changes[Number(index)];
  const fields: Readonly<Record<string, string>> = {
    set: "figure",
    period: "programme",
    end: "programme",
  };
  const own = name === undefined ? (change?.kind === "set" ? "figure" : "programme") : fields[name];
  return [...path.slice(0, 6), own ?? name].join(".");
}
