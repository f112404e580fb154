import { cardClass } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import type { Result } from "@/lib/policy/engine";
import { result as messages } from "@/messages/result";
import { resultWords } from "@/messages/result-words";
import type { ResultContext } from "../context";
import type { ResultGroup } from "../groups";
import { Programme, ProgrammeEntry } from "./programme";
import { groupAnchor, tones } from "./summary";

/** What cannot be had yet: what a single condition bars first, the rest one tap away. */
function Entries({ context, group }: { context: ResultContext; group: ResultGroup }) {
  const { verdict, results } = group;
  const far = results.filter(({ failed }) => verdict === "ineligible" && failed.length > 1);
  const near = results.filter((result) => !far.includes(result));
  const entries = (some: readonly Result<string>[]) => (
    <div className="divide-y divide-line">
      {some.map((result) => (
        <ProgrammeEntry key={result.programme} context={context} result={result} />
      ))}
    </div>
  );
  if (far.length === 0) return <div className={cardClass}>{entries(near)}</div>;
  const names = far.map(({ programme }) => context.titleOf(programme));
  const texts = messages[context.locale];
  return (
    <>
      {near.length > 0 ? <div className={cardClass}>{entries(near)}</div> : null}
      <div className={cardClass}>
        <h3 className="text-lg">{texts.far(far.length)}</h3>
        <p className="text-base text-soft">{names.join(resultWords[context.locale].listJoin)}</p>
        <Disclosure summary={texts.farOpen}>{entries(far)}</Disclosure>
      </div>
    </>
  );
}

/** All results of one verdict, with what it means. */
export function Group({ context, group }: { context: ResultContext; group: ResultGroup }) {
  const { verdict, results } = group;
  const texts = messages[context.locale];
  const id = groupAnchor(verdict);
  const inFull = verdict === "eligible" || verdict === "conditional" || verdict === "notYet";
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid gap-4">
      <div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 id={`${id}-title`} className="text-2xl">
            {texts.groups[verdict].title}
          </h2>
          <Tag tone={tones[verdict]}>{texts.items(results.length)}</Tag>
        </div>
        <p className="mt-1 text-soft">{texts.groups[verdict].lead}</p>
      </div>
      {inFull ? (
        results.map((result) => (
          <Programme key={result.programme} context={context} result={result} />
        ))
      ) : (
        <Entries context={context} group={group} />
      )}
      {verdict === "unknown" ? context.goOn : null}
    </section>
  );
}
