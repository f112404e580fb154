import { Tag } from "@/components/ui/tag";
import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import { resultList } from "@/locales/result-list";
import type { ResultContext } from "../context";
import { isUnconfirmed } from "../groups";
import type { PlannedStep } from "../plan/planned";
import { daysWords, decidesWords, titleWords } from "../plan/words";
import { PhoneLink } from "../view/phone";
import { CallFirst, ShortStatus } from "../view/status";
import { whereToGo } from "../words/where";
import type { Entry } from "./entries";
import { Item, ItemDetails } from "./item";
import { Ways } from "./near";
import { Questions } from "./questions";
import { besideWords, firstWords, whenOf } from "./words";

interface EntryProps {
  context: ResultContext;
  entry: Entry;
  /** All that stands in the list. */
  entries: readonly Entry[];
}

/** Who decides a step, and what it brings with it for better and for worse. */
function Effects({ context, planned: { step } }: { context: ResultContext; planned: PlannedStep }) {
  const texts = messages[context.locale];
  const decides = decidesWords(step, context);
  const titles = (ids: readonly string[]): string => titleWords(ids, context);
  const notWith = step.notWith.filter((id) => !step.closes.includes(id));
  return (
    <>
      {decides === null ? null : <p className="text-gold-deep">{decides}</p>}
      {step.opens.length > 0 ? (
        <p className="text-leaf">{texts.opens(step.opens.length, titles(step.opens))}</p>
      ) : null}
      {step.closes.length > 0 ? (
        <p className="text-clay">{texts.closes(titles(step.closes))}</p>
      ) : null}
      {notWith.length > 0 ? <p className="text-clay">{texts.notWith(titles(notWith))}</p> : null}
    </>
  );
}

/** What can be done now, or on a day: when, whom to call, what it brings, where to go. */
function Now({ context, entry }: Omit<EntryProps, "entries">) {
  const { locale } = context;
  const { planned, result, sooner } = entry;
  const [when, tone] = whenOf(result, locale);
  const days = daysWords(result, locale);
  const beside = besideWords(context, entry);
  const where = whereToGo(context, result);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone={tone}>
          <span className="inline-block first-letter:uppercase">{when}</span>
        </Tag>
        {days === null ? null : <span className="font-bold">{days}</span>}
      </p>
      <CallFirst context={context} result={result} said={tone === "call"} />
      {planned ? <Effects context={context} planned={planned} /> : null}
      {beside === null ? null : <p className="text-clay">{beside}</p>}
      {sooner ? (
        <div>
          <p className="font-bold">{resultList[locale].sooner}</p>
          <Ways context={context} miss={sooner} />
        </div>
      ) : null}
      <Questions context={context} facts={result.missing} />
      <p>
        {resultList[locale].go}
        <span data-counter={result.programme} className="font-medium">
          {where.name}
        </span>{" "}
        {where.contact?.phone && !isUnconfirmed(result) ? (
          <PhoneLink number={where.contact.phone} />
        ) : null}
      </p>
    </>
  );
}

/**
 * A programme that can be had: what, how much, until when and where; everything else opens in its place. What waits for another step says so in a line,
 * and the rest of it opens.
 */
export function ListEntry({ context, entry, entries }: EntryProps) {
  const { planned, result } = entry;
  const first = firstWords(context, entry, entries);
  return (
    <Item context={context} result={result} number={planned?.number}>
      {first === null ? (
        <Now context={context} entry={entry} />
      ) : (
        <p>
          {first}
          {isUnconfirmed(result) ? punctuation[context.locale].semicolon : null}
          <ShortStatus context={context} result={result} />
        </p>
      )}
      <ItemDetails context={context} result={result}>
        {first !== null && planned ? (
          <div className="mbe-4">
            <Effects context={context} planned={planned} />
          </div>
        ) : null}
      </ItemDetails>
    </Item>
  );
}
