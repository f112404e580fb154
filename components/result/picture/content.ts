import { keep } from "@/locales/keep";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultGroups } from "@/locales/result-groups";
import { resultLaw } from "@/locales/result-law";
import { resultList } from "@/locales/result-list";
import type { ResultContext } from "../context";
import { chosenOf, type Evidence, materialsOf } from "../evidence/checklist";
import { groupsOf, isUnconfirmed } from "../groups";
import { type Entry, listOf, openQuestions } from "../list/entries";
import { firstWords, whenOf } from "../list/words";
import { nextRow } from "../plan/dated";
import { daysWords, rowWords } from "../plan/words";
import { numbersToCall } from "../view/status";
import { amountWords } from "../words/amounts";
import { dayWords, issueYear, money } from "../words/format";
import { totalOf } from "../words/total";
import { whereToGo } from "../words/where";

/** More of each would make a picture that nobody reads on a phone. */
const atMost = { programmes: 8, papers: 16, questions: 5 } as const;

/** A part of the picture: some of its lines, and that there are more. */
export interface Cut<T> {
  readonly shown: readonly T[];
  /** What says how many more there are; null where that is all. */
  readonly more: string | null;
}

/** What the picture says of a programme. */
export interface PictureProgramme {
  readonly title: string;
  readonly amount: string;
  readonly lines: readonly string[];
}

/** What the picture of a result says, from head to foot. */
export interface PictureContent {
  readonly site: string;
  readonly title: string;
  readonly day: string;
  readonly summary: readonly string[];
  readonly programmes: { readonly title: string } & Cut<PictureProgramme>;
  readonly questions: { readonly title: string } & Cut<string>;
  readonly papers: { readonly title: string; readonly note: string } & Cut<{
    readonly words: string;
    readonly ticked: boolean;
  }>;
  readonly notice: string;
  readonly scan: string;
}

/**
 * The first of them in words, and in words how many more there are.
 *
 * @example cut(["a", "b"], 1, (one) => one, (count) => `${count} more`) // { shown: ["a"], more: "1 more" }
 */
export function cut<T, U>(
  all: readonly T[],
  most: number,
  words: (one: T) => U,
  more: (count: number) => string,
): Cut<U> {
  const left = all.length - most;
  return { shown: all.slice(0, most).map(words), more: left > 0 ? more(left) : null };
}

function summaryOf(context: ResultContext): readonly string[] {
  const { assessment, locale } = context;
  const texts = messages[locale];
  const groups = groupsOf(assessment);
  const count = (wanted: string): number =>
    groups.find(({ id }) => id === wanted)?.results.length ?? 0;
  const [eligible, unconfirmed] = [count("eligible"), count("unconfirmed")];
  const total = totalOf(assessment);
  const others = (["conditional", "unknown", "notYet", "held"] as const).flatMap((id) =>
    count(id) === 0 ? [] : [`${resultGroups[locale][id].title} ${texts.items(count(id))}`],
  );
  const row = nextRow(context);
  const next = row && [
    resultList[locale].next(context.titleOf(row.programme), rowWords(row, assessment.asOf, locale)),
  ];
  return [
    ...(eligible > 0 ? [texts.canApply(eligible)] : []),
    ...(eligible > 0 && total > 0 ? [`${texts.total} ${money(total, locale)}`] : []),
    ...(unconfirmed > 0 ? [resultLaw[locale].unconfirmedCount(unconfirmed)] : []),
    ...(eligible + unconfirmed === 0 ? [texts.none] : []),
    ...(next ?? []),
    ...(others.length > 0 ? [others.join(punctuation[locale].listJoin)] : []),
  ];
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function programmeOf(
  context: ResultContext,
  entry: Entry,
  entries: readonly Entry[],
): PictureProgramme {
  const { locale } = context;
  const { planned, result } = entry;
  const programme = context.programmeOf(result.programme);
  const number = planned ? `${planned.number}. ` : "";
  const first = firstWords(context, entry, entries);
  const [when] = whenOf(result, locale);
  const days = daysWords(result, locale);
  const where = whereToGo(context, result);
  const { phone, address } = where.contact ?? {};
  const numbers = isUnconfirmed(result)
    ? numbersToCall(context, result).map((one) => one.number)
    : [phone ?? ""];
  const { listJoin, semicolon } = punctuation[locale];
  const dated = [when, ...(days === null ? [] : [days])].join(semicolon);
  const place = [where.name, address ?? "", ...numbers].filter((words) => words !== "");
  return {
    title: number + programme.title,
    amount: capitalised(amountWords(result, programme, locale)),
    lines: [capitalised(first ?? dated), resultList[locale].go + place.join(listJoin)],
  };
}

/**
 * What the picture of a result says: summary, days, counters and papers, the first of each.
 *
 * @param site what the site is called
 * @example pictureContent(context, unmarked, "阿拉善就业政策自测").programmes.shown[0]?.title // "1. 失业登记"
 */
export function pictureContent(
  context: ResultContext,
  evidence: Evidence,
  site: string,
): PictureContent {
  const { assessment, data, locale } = context;
  const texts = keep[locale].pictureOf;
  const { entries, waiting } = listOf(context);
  const papers = materialsOf(context, chosenOf(assessment, evidence), evidence);
  const questionOf = (fact: string): string => context.factOf(fact)?.question ?? fact;
  return {
    site,
    title: messages[locale].title,
    day: texts.day(dayWords(assessment.asOf, locale)),
    summary: summaryOf(context),
    programmes: {
      title: resultList[locale].title,
      ...cut(
        entries,
        atMost.programmes,
        (entry) => programmeOf(context, entry, entries),
        texts.moreProgrammes,
      ),
    },
    questions: {
      title: resultList[locale].ask.title,
      ...cut(
        openQuestions(waiting, context.factOf),
        atMost.questions,
        ({ fact }) => questionOf(fact),
        texts.moreQuestions,
      ),
    },
    papers: {
      title: texts.papers,
      note: texts.papersNote,
      ...cut(
        papers,
        atMost.papers,
        ({ words, state }) => ({ words, ticked: state === "have" }),
        texts.morePapers,
      ),
    },
    notice: messages[locale].notice(issueYear(data.imprint)),
    scan: texts.scan,
  };
}
