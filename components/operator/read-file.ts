import { isObject, memberOf } from "@/lib/settings/objects";
import type { Bilingual } from "@/locales/languages";
import {
  type AmendmentValues,
  type ChangeValues,
  type CounterValues,
  changeKinds,
  type OnlineValues,
  type OperatorValues,
  type PaperValues,
  type RunByValues,
  type WordValues,
} from "./values";

/** Reads the operator's file into the form: as far as it can be read, whatever is wrong with it. */

/** The operator's file as an object. */
export type OperatorFile = Readonly<Record<string, unknown>>;

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

function bothAt(found: unknown, name: string): Bilingual {
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

const membersAt = (found: unknown, name: string): readonly (readonly [string, unknown])[] => {
  const members = memberOf(found, name);
  return isObject(members) ? Object.entries(members) : [];
};

function runByIn(file: OperatorFile): RunByValues {
  const found = memberOf(file, "runBy");
  return {
    name: bothAt(found, "name"),
    phone: textAt(found, "phone"),
    email: textAt(found, "email"),
    filing: textAt(found, "filing"),
    checkedOn: textAt(found, "checkedOn"),
  };
}

const countersIn = (file: OperatorFile): CounterValues[] =>
  membersAt(file, "directory").flatMap(([district]) =>
    membersAt(memberOf(file, "directory"), district).map(([counter, found]) => ({
      district,
      counter,
      phone: textAt(found, "phone"),
      address: bothAt(found, "address"),
      hours: bothAt(found, "hours"),
      map: textAt(found, "map"),
    })),
  );

const onlineIn = (file: OperatorFile): OnlineValues[] =>
  membersAt(file, "onlineServices").map(([programme, page]) => ({
    programme,
    page: typeof page === "string" ? page : "",
  }));

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
  runBy: runByIn(file),
  counters: countersIn(file),
  online: onlineIn(file),
  instruments: listAt(file, "instruments").map(paperIn),
  confirmations: listAt(file, "confirmations").map(wordIn),
});
