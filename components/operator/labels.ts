import type { Locale } from "@/locales/languages";
import { operatorPage } from "@/locales/operator-page";
import { operatorSite } from "@/locales/operator-site";
import { punctuation } from "@/locales/punctuation";

/** What fields are called where several are listed: 第 1 份文件，谁印发的：英文. */

type Names = Readonly<Partial<Record<string, string>>>;

/**
 * A field of the form with the part that it stands in.
 *
 * @example fieldLabel("instruments.0.issuer.en", "en") // "Paper 1, Issued by: in English"
 */
export function fieldLabel(field: string, locale: Locale): string {
  const { papers, amendments, changes, words, place } = operatorPage[locale];
  const [member, at, ...within] = field.split(".");
  const language = within.at(-1) === "en" ? papers.inEnglish : null;
  const withLanguage = (name: string): string =>
    language === null
      ? name
      : name + punctuation[locale].colon + punctuation[locale].gap + language;
  const count = (index: string | undefined): number => Number(index) + 1;

  const site = operatorSite[locale];
  if (member === "runBy") {
    const names: Names = site.runBy;
    return place([site.runBy.title, withLanguage(names[at ?? ""] ?? site.runBy.name)]);
  }
  if (member === "counters") {
    const { nth, district, counter, phone, address, hours, map } = site.counters;
    const names: Names = { district, counter, phone, address, hours, map };
    return place([nth(count(at)), withLanguage(names[within[0] ?? ""] ?? counter)]);
  }
  if (member === "online") {
    const { nth, page } = site.online;
    return place([nth(count(at)), within[0] === "page" ? page : changes.programme]);
  }
  if (member === "confirmations") {
    const names: Names = {
      programme: changes.programme,
      on: words.on,
      by: words.by,
      note: words.note,
      districts: amendments.districts,
    };
    return place([words.nth(count(at)), withLanguage(names[within[0] ?? ""] ?? words.answer)]);
  }
  const paper = papers.nth(count(at));
  const [part = "", nth, inner = "", index, name = ""] = within;
  if (part !== "amendments") {
    const names: Names = {
      issuer: papers.issuer,
      number: papers.number,
      source: papers.source,
      rank: papers.rank,
      issued: papers.issued,
      id: papers.id,
    };
    return place([paper, withLanguage(names[part] ?? papers.name)]);
  }
  const amendment = amendments.nth(count(nth));
  if (inner !== "changes") {
    const names: Names = {
      to: amendments.to,
      districts: amendments.districts,
      under: amendments.under,
      reverts: amendments.reverts,
    };
    return place([paper, amendment, names[inner] ?? amendments.from]);
  }
  const names: Names = {
    figure: changes.figure,
    value: changes.value,
    programme: changes.programme,
    from: changes.periodFrom,
    to: changes.periodTo,
  };
  return place([paper, amendment, changes.nth(count(index)), names[name] ?? changes.kind]);
}
