import { plain, type Rank, readDay } from "@/lib/policy/engine";

/** What stands in the form of the operator's page, and the file that it makes. Everything is a text as it was typed, until the file is made. */

/** The members of the file that the page is about; all others stay as they are. */
const members = ["instruments", "confirmations"] as const;

/** The kinds of change that can be stated. */
export const changeKinds = ["set", "period", "end"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A text in both languages. */
export interface BothValues {
  zh: string;
  en: string;
}

/** One change. What its kind does not need stays as it was typed. */
export interface ChangeValues {
  kind: ChangeKind;
  figure: string;
  value: string;
  /** The figure has changed, to what is not known. */
  unknown: boolean;
  programme: string;
  from: string;
  /** The programme has no first day. */
  fromOpen: boolean;
  to: string;
  toOpen: boolean;
}

/** What a paper changes from one day to another. */
export interface AmendmentValues {
  from: string;
  to: string;
  districts: string[];
  under: string;
  reverts: boolean;
  changes: ChangeValues[];
}

/** A later paper. */
export interface PaperValues {
  id: string;
  title: BothValues;
  number: string;
  issuer: BothValues;
  rank: string;
  issued: string;
  source: BothValues;
  amendments: AmendmentValues[];
}

/** What an office has said. */
export interface WordValues {
  programme: string;
  districts: string[];
  on: string;
  by: BothValues;
  answer: string;
  note: BothValues;
}

/** The whole form. */
export interface OperatorValues {
  instruments: PaperValues[];
  confirmations: WordValues[];
}

/** The operator's file as an object. */
export type OperatorFile = Readonly<Record<string, unknown>>;

const usualRank: Rank = "league";
const usualAnswer = "running";

/** A change before anything is typed. */
export const blankChange = (): ChangeValues => ({
  kind: "set",
  figure: "",
  value: "",
  unknown: false,
  programme: "",
  from: "",
  fromOpen: false,
  to: "",
  toOpen: false,
});

/** Changes of other days before anything is typed. */
export const blankAmendment = (): AmendmentValues => ({
  from: "",
  to: "",
  districts: [],
  under: "",
  reverts: false,
  changes: [blankChange()],
});

/** A paper before anything is typed, by an id that no other has. */
export function blankPaper(others: readonly Pick<PaperValues, "id">[]): PaperValues {
  const both = () => ({ zh: "", en: "" });
  let count = others.length + 1;
  while (others.some(({ id }) => id === `paper-${count}`)) count += 1;
  return {
    id: `paper-${count}`,
    title: both(),
    number: "",
    issuer: both(),
    rank: usualRank,
    issued: "",
    source: both(),
    amendments: [blankAmendment()],
  };
}

/** What an office has said, before anything is typed. */
export const blankWord = (): WordValues => ({
  programme: "",
  districts: [],
  on: "",
  by: { zh: "", en: "" },
  answer: usualAnswer,
  note: { zh: "", en: "" },
});

const isObject = (found: unknown): found is OperatorFile =>
  typeof found === "object" && found !== null && !Array.isArray(found);

const memberOf = (found: unknown, name: string): unknown =>
  isObject(found) ? found[name] : undefined;

const listAt = (found: unknown, name: string): readonly unknown[] => {
  const list = memberOf(found, name);
  return Array.isArray(list) ? list : [];
};

/** A text or number as it would be typed; empty where there is none. */
function textAt(found: unknown, name: string): string {
  const text = memberOf(found, name);
  return typeof text === "string" || typeof text === "number" ? String(text) : "";
}

const textsAt = (found: unknown, name: string): string[] =>
  listAt(found, name).filter((one) => typeof one === "string");

function bothAt(found: unknown, name: string): BothValues {
  const text = memberOf(found, name);
  if (typeof text === "string") return { zh: text, en: text };
  return { zh: textAt(text, "zh"), en: textAt(text, "en") };
}

function changeIn(found: unknown): ChangeValues {
  const kind = changeKinds.find((one) => memberOf(found, one) !== undefined) ?? "set";
  return {
    kind,
    figure: textAt(found, "set"),
    value: textAt(found, "value"),
    unknown: memberOf(found, "value") === null,
    programme: kind === "set" ? "" : textAt(found, kind),
    from: textAt(found, "from"),
    fromOpen: memberOf(found, "from") === null,
    to: textAt(found, "to"),
    toOpen: memberOf(found, "to") === null,
  };
}

const amendmentIn = (found: unknown): AmendmentValues => ({
  from: textAt(found, "from"),
  to: textAt(found, "to"),
  districts: textsAt(found, "districts"),
  under: textAt(found, "under"),
  reverts: memberOf(found, "reverts") === true,
  changes: listAt(found, "changes").map(changeIn),
});

const paperIn = (found: unknown): PaperValues => ({
  id: textAt(found, "id"),
  title: bothAt(found, "title"),
  number: textAt(found, "number"),
  issuer: bothAt(found, "issuer"),
  rank: textAt(found, "rank"),
  issued: textAt(found, "issued"),
  source: bothAt(found, "source"),
  amendments: listAt(found, "amendments").map(amendmentIn),
});

const wordIn = (found: unknown): WordValues => ({
  programme: textAt(found, "programme"),
  districts: textsAt(found, "districts"),
  on: textAt(found, "on"),
  by: bothAt(found, "by"),
  answer: textAt(found, "answer"),
  note: bothAt(found, "note"),
});

/** Reads the text of a file; null where it is none that could be the operator's. */
export function readFile(text: string): OperatorFile | null {
  try {
    const found: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isObject(found) ? found : null;
  } catch {
    return null;
  }
}

/** What a file states, as it would be typed. */
export const valuesOf = (file: OperatorFile): OperatorValues => ({
  instruments: listAt(file, "instruments").map(paperIn),
  confirmations: listAt(file, "confirmations").map(wordIn),
});

/** A day as files write it; what is none stays as it was typed, and nothing typed is nothing. */
function dayOf(text: string): string | undefined {
  const read = readDay(text);
  if (read.ok) return read.value;
  return text.trim() === "" ? undefined : text;
}

/** A number; what is none stays as it was typed. */
function numberOf(text: string): number | string | undefined {
  const written = plain(text).replaceAll(",", "");
  if (written === "") return undefined;
  const number = Number(written);
  return Number.isFinite(number) ? number : text;
}

const some = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());

const limitOf = (text: string, isOpen: boolean): string | null | undefined =>
  isOpen ? null : dayOf(text);

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

const districtsOf = (districts: readonly string[]): readonly string[] | undefined =>
  districts.length === 0 ? undefined : districts;

const paperOf = (values: PaperValues): object => ({
  id: values.id.trim(),
  title: values.title,
  number: some(values.number) ?? null,
  issuer: values.issuer,
  rank: values.rank,
  issued: dayOf(values.issued),
  source: values.source,
  amendments: values.amendments.map((one) => ({
    from: dayOf(one.from),
    to: dayOf(one.to) ?? null,
    districts: districtsOf(one.districts),
    under: some(one.under),
    reverts: one.reverts || undefined,
    changes: one.changes.map(changeOf),
  })),
});

/** Words in both languages; one text where only one was typed. */
const bothOf = ({ zh, en }: BothValues): BothValues | string | undefined =>
  some(zh) && some(en) ? { zh, en } : (some(zh) ?? some(en));

const wordOf = (values: WordValues): object => ({
  programme: values.programme,
  districts: districtsOf(values.districts),
  on: dayOf(values.on),
  by: bothOf(values.by),
  answer: values.answer,
  note: bothOf(values.note),
});

/**
 * The file that the form makes of another one, as text: its papers and what offices have said are those of the form, everything else stays.
 *
 * @example fileText({ directory: {} }, { instruments: [], confirmations: [] }) // '{\n  "directory": {},\n  "instruments": [],\n  "confirmations": []\n}\n'
 */
export function fileText(file: OperatorFile, values: OperatorValues): string {
  const [papers, words] = members;
  const own = {
    [papers]: values.instruments.map(paperOf),
    [words]: values.confirmations.map(wordOf),
  };
  return `${JSON.stringify({ ...file, ...own }, null, 2)}\n`;
}

/** How a place of the file is called in the form; null where it is not in the form. */
export function fieldAt(path: readonly string[], values: OperatorValues): string | null {
  const [member, at, part, nth, within, index, name] = path;
  if (member === undefined || !members.some((one) => one === member)) return null;
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
