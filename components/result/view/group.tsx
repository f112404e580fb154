import { cardClass } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { isOpenLaw, type Result } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultLaw } from "@/locales/result-law";
import type { ResultContext } from "../context";
import { type GroupId, havable, isUnconfirmed, type ResultGroup } from "../groups";
import { HeldEntry } from "./held";
import { Programme, ProgrammeEntry } from "./programme";
import { groupAnchor, tones } from "./summary";

/** What cannot be had yet: what a single condition bars first, the rest one tap away. */
function Entries({ context, group }: { context: ResultContext; group: ResultGroup }) {
  const { id, results } = group;
  const far = results.filter(({ failed }) => id === "ineligible" && failed.length > 1);
  const near = results.filter((result) => !far.includes(result));
  const entries = (some: readonly Result[]) => (
    <div className="divide-block divide-line">
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
        <p className="text-base text-soft">{names.join(punctuation[context.locale].listJoin)}</p>
        <Disclosure summary={texts.farOpen}>{entries(far)}</Disclosure>
      </div>
    </>
  );
}

/** The groups whose programmes have a card each. */
const inFull: readonly GroupId[] = [...havable, "notYet", "zero"];

function Members({ context, group }: { context: ResultContext; group: ResultGroup }) {
  const { id, results } = group;
  if (inFull.includes(id)) {
    return results.map((result) => (
      <Programme key={result.programme} context={context} result={result} />
    ));
  }
  if (id !== "held") return <Entries context={context} group={group} />;
  return (
    <div className={`${cardClass} divide-block divide-line`}>
      {results.map((result) => (
        <HeldEntry key={result.programme} context={context} result={result} />
      ))}
    </div>
  );
}

/** All results of one group, with what it means. */
export function Group({ context, group }: { context: ResultContext; group: ResultGroup }) {
  const texts = messages[context.locale];
  const id = groupAnchor(group.id);
  const { title, lead } = texts.groups[group.id];
  const isAsked =
    group.id === "notYet" &&
    group.results.some((result) => isUnconfirmed(result) || result.pending.some(isOpenLaw));
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid grid-cols-1 gap-4">
      <div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 id={`${id}-title`} className="text-2xl">
            {title}
          </h2>
          <Tag tone={tones[group.id]}>{texts.items(group.results.length)}</Tag>
        </div>
        <p className="mbs-1 text-soft">{isAsked ? resultLaw[context.locale].notYetLead : lead}</p>
      </div>
      <Members context={context} group={group} />
      {group.id === "unknown" ? context.goOn : null}
    </section>
  );
}
