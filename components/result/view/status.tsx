import { Chinese } from "@/components/site/chinese";
import type { Result } from "@/lib/policy/engine";
import { resultLaw } from "@/locales/result-law";
import type { ResultContext } from "../context";
import { isUnconfirmed } from "../groups";
import { issueYear } from "../words/format";
import { mayHaveMoved, shortStatus, statusWords } from "../words/law";
import { whereToGo } from "../words/where";
import { PhoneLink } from "./phone";

interface StatusProps {
  context: ResultContext;
  result: Result;
}

/** Whom to call: the counter of the district, where the operator has stated its number, and the public numbers of the programme. */
export const numbersToCall = (
  context: ResultContext,
  result: Result,
): readonly { readonly number: string; readonly name?: string }[] => {
  const phone = whereToGo(context, result).contact?.phone;
  const hotlines = context.data.hotlines[result.programme] ?? [];
  return [...(phone ? [{ number: phone }] : []), ...hotlines];
};

/** Whether the no of a result rests on a line that may have moved. */
export const hasMoved = (context: ResultContext, result: Result): boolean =>
  mayHaveMoved(result, context.programmeOf(result.programme), context.data.rules);

/** What is known of whether a programme still runs, and whom to call where nothing is; nothing where the document itself says so. */
export function StatusLine({ context, result }: StatusProps) {
  const { data, locale } = context;
  const year = hasMoved(context, result) ? issueYear(data.imprint) : null;
  const words = statusWords(result, year, locale);
  if (words === null) return null;
  const { note } = result.status;
  return (
    <div className="text-base">
      {isUnconfirmed(result) ? (
        <p className="text-gold-deep">
          <span className="font-bold">{words}</span>
          <span className="flex flex-wrap gap-x-5">
            {numbersToCall(context, result).map(({ number, name }) => (
              <PhoneLink key={number} number={number} name={name} />
            ))}
          </span>
        </p>
      ) : (
        <p className="text-soft">{words}</p>
      )}
      {note === null ? null : (
        <p>
          <Chinese text={resultLaw[locale].note(note)} locale={locale} />
        </p>
      )}
    </div>
  );
}

/** The same in a few words, for cards that are no more than a line; nothing where it is known to run, or has ended. */
export function ShortStatus({ context, result }: StatusProps) {
  const words = shortStatus(result, false, context.locale);
  return words === null ? null : <span className="text-base text-gold-deep">{words}</span>;
}

/** The same with the numbers to call; `said` where a tag beside it says the words already. */
export function CallFirst({ context, result, said }: StatusProps & { said: boolean }) {
  if (!isUnconfirmed(result)) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      {said ? null : <ShortStatus context={context} result={result} />}
      {numbersToCall(context, result).map(({ number }) => (
        <PhoneLink key={number} number={number} />
      ))}
    </p>
  );
}

/** The same as plain text, at the end of a line. */
export const statusNote = (context: ResultContext, result: Result): string | null =>
  shortStatus(result, hasMoved(context, result), context.locale);
