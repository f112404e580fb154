import type { Bilingual } from "@/locales/languages";
import type { OperatorFile } from "../read-file";
import { some, writtenDay } from "../typed";
import type { CounterValues, OperatorValues, RunByValues } from "../values";

/** The members of the operator's file about the site, its counters and pages to apply on: as the file has them, and the fields that they are about. */

/** Words in both languages; of which one was typed, the other is missing. */
const words = ({ zh, en }: Bilingual): Bilingual | undefined =>
  some(zh) || some(en) ? { zh, en } : undefined;

const runByOf = (values: RunByValues) => ({
  name: words(values.name),
  phone: some(values.phone),
  email: some(values.email),
  filing: some(values.filing),
  checkedOn: writtenDay(values.checkedOn),
});

const contactOf = (values: CounterValues) => ({
  phone: some(values.phone),
  address: words(values.address),
  hours: words(values.hours),
  map: some(values.map),
});

function directoryOf(counters: readonly CounterValues[]) {
  const directory = new Map<string, Record<string, object>>();
  for (const values of counters) {
    const district = directory.get(values.district) ?? {};
    directory.set(values.district, { ...district, [values.counter]: contactOf(values) });
  }
  return Object.fromEntries(directory);
}

const statesNothing = (member: object): boolean =>
  Object.values(member).every((one) => one === undefined);

/** These members of the file that the form makes of another; what states nothing stands where it stood before. */
export function siteMembers(
  file: OperatorFile,
  { runBy, counters, online }: OperatorValues,
): OperatorFile {
  const own = {
    runBy: runByOf(runBy),
    directory: directoryOf(counters),
    onlineServices: Object.fromEntries(
      online.map(({ programme, page }) => [programme, page.trim()]),
    ),
  };
  return Object.fromEntries(
    Object.entries(own).filter(([name, member]) => name in file || !statesNothing(member)),
  );
}

/** How a place of these members is called in the form; null where it is in none of them, or not in the form. */
export function siteFieldAt(
  [member, ...within]: readonly string[],
  { counters, online }: OperatorValues,
): string | null {
  const [first, second, part, language] = within;
  switch (member) {
    case "runBy":
      return first === "name" ? `runBy.name.${second ?? "zh"}` : `runBy.${first ?? "phone"}`;
    case "directory": {
      const at = counters.findIndex(
        ({ district, counter }) =>
          district === first && (second === undefined || counter === second),
      );
      if (at < 0) return null;
      if (part === undefined)
        return `counters.${at}.${second === undefined ? "district" : "counter"}`;
      const isBoth = part === "address" || part === "hours";
      return `counters.${at}.${part}${isBoth ? `.${language ?? "zh"}` : ""}`;
    }
    case "onlineServices": {
      const at = online.findIndex(({ programme }) => programme === first);
      return at < 0 ? null : `online.${at}.${first === "" ? "programme" : "page"}`;
    }
    default:
      return null;
  }
}

/** Fields that name what an earlier part of the form names already, of which the file can hold one. */
export function repeatedFields({ counters, online }: OperatorValues): readonly string[] {
  const repeated = <T>(list: readonly T[], isSame: (one: T, other: T) => boolean, field: string) =>
    list.flatMap((one, at) =>
      list.slice(0, at).some((other) => isSame(one, other)) ? [field.replace("*", `${at}`)] : [],
    );
  return [
    ...repeated(
      counters,
      (one, other) =>
        one.counter !== "" && one.district === other.district && one.counter === other.counter,
      "counters.*.counter",
    ),
    ...repeated(
      online,
      (one, other) => one.programme !== "" && one.programme === other.programme,
      "online.*.programme",
    ),
  ];
}

/** Fields in which something is still to be chosen. */
export const unchosenFields = ({ counters, online }: OperatorValues): readonly string[] => [
  ...counters.flatMap(({ district, counter }, at) => [
    ...(district === "" ? [`counters.${at}.district`] : []),
    ...(counter === "" ? [`counters.${at}.counter`] : []),
  ]),
  ...online.flatMap(({ programme }, at) => (programme === "" ? [`online.${at}.programme`] : [])),
];
