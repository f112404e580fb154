"use client";

import { deskReceive as messages } from "@/locales/desk-receive";
import { resultWords } from "@/locales/result-words";
import { useDeskContext } from "../context";
import { sideWords } from "../difference-words";
import { differencesOf } from "../differences";
import { useDesk } from "../use-desk";

/** What was handed over, and what the counter has changed of it since; nothing where nobody handed anything over. */
export function Handed() {
  const { data, locale } = useDeskContext();
  const { received, value } = useDesk();
  if (!received) return null;
  const texts = messages[locale];
  const differences = differencesOf(data.rules.facts, received, value);
  const count = differences.length;
  const summary = resultWords[locale].answer(
    texts.handed,
    count === 0 ? texts.same : texts.differs(count),
  );
  if (count === 0) return <p role="status">{summary}</p>;
  return (
    <details className="relative">
      <summary className="cursor-pointer py-1 font-bold text-clay">{summary}</summary>
      <ul className="absolute end-0 z-10 grid max-block-[60dvb] inline-80 gap-2 overflow-auto rounded-card border border-edge bg-card p-3 shadow-lg">
        {differences.map((one) => (
          <li key={one.fact?.id ?? "asOf"}>
            <b>{one.fact?.label ?? texts.day}</b>
            <br />
            {texts.was(sideWords(one, one.received, locale))}
            <br />
            {texts.now(sideWords(one, one.now, locale))}
          </li>
        ))}
      </ul>
    </details>
  );
}
