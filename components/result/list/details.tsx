import { result as messages } from "@/locales/result";
import { AmountNotes } from "../view/amount";
import { Departments } from "../view/departments";
import {
  Days,
  Links,
  Materials,
  Missing,
  Notes,
  Opening,
  Part,
  Pending,
  type ProgrammeProps,
  whyWords,
} from "../view/programme-parts";
import { Requirements } from "../view/requirements";
import { StatusLine } from "../view/status";

/** Everything about a programme that its line does not say: whom to call and where to go, what to bring, why, how much and until when. */
export function Details({
  context,
  result,
  whyFirst = false,
}: ProgrammeProps & {
  /** It fails: what would change that is asked before all else. */
  whyFirst?: boolean | undefined;
}) {
  const texts = messages[context.locale];
  // Conditions stand as they do today, with today's answers, whatever a step will make of them.
  const { results } = context.assessment;
  const today = results.find(({ programme }) => programme === result.programme) ?? result;
  const rows = context.rowsOf(today);
  const why = (
    <Part title={whyWords(context, rows)}>
      <Requirements context={context} rows={rows} />
    </Part>
  );
  return (
    <div className="grid grid-cols-1 gap-4">
      <StatusLine context={context} result={result} />
      {whyFirst ? why : null}
      <Opening context={context} result={result} />
      <Pending context={context} result={result} />
      <Missing context={context} result={result} />
      <Departments context={context} result={result} />
      <Part title={texts.bring}>
        <Materials context={context} result={result} />
      </Part>
      {whyFirst ? null : why}
      <Part title={texts.amount}>
        <AmountNotes context={context} result={result} />
      </Part>
      <Days context={context} result={result} />
      <Notes context={context} result={result} />
      <Links context={context} result={result} />
    </div>
  );
}
