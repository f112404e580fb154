"use client";

import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { Part } from "@/components/part/part";
import { usePart } from "@/components/part/use-part";
import { Button } from "@/components/ui/button";
import { ChoiceCard } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { guideList } from "@/locales/guide-list";
import { type Locale, languageOf } from "@/locales/languages";
import type { everyday } from "@/messages/everyday";
import { runsOn } from "../law/running";
import { useToday } from "../use-today";
import type { Entry } from "./entries";
import { everydayIn } from "./everyday";
import { everything, type Query, queryFields, readQuery, writeQuery } from "./query";
import { type Found, searchIn } from "./search";

/** How Chinese words sound. */
const sounds = new Part(() => import("./sounds/sounds"));

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface PolicyListProps {
  locale: Locale;
  entries: readonly Entry[];
  /** A group for each kind of applicant, in order. */
  groups: readonly Choice[];
  kinds: readonly Choice[];
  /** What people say for words of the policy. */
  said: typeof everyday;
  /** What leads through the list until it can be searched. */
  children: ReactNode;
}

/** How long typing rests before the address follows; some browsers count how often it changes. */
const restMilliseconds = 300;

function fill(form: HTMLFormElement, query: Query): void {
  for (const [key, name] of Object.entries(queryFields)) {
    const control = form.elements.namedItem(name);
    const value = query[key as keyof Query];
    if (control instanceof HTMLInputElement && control.type === "checkbox") {
      control.checked = value === true;
    } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.value = String(value ?? "");
    }
  }
}

/** Whether the query leaves an entry in the list, whatever its words. */
const isLeft = (entry: Entry, { applicant, kind, now }: Query, today: string | null): boolean =>
  (applicant === null || entry.applicant === applicant) &&
  (kind === null || entry.kind === kind) &&
  (!now || today === null || runsOn(entry.running, today));

/** What the words of a search find. How Chinese words sound is loaded once there is one that is not known. */
function useFound(
  { entries, said, locale }: Pick<PolicyListProps, "entries" | "said" | "locale">,
  words: string,
): Found<Entry> {
  const search = useMemo(() => searchIn(entries, everydayIn(said)), [entries, said]);
  const unaided = useMemo(() => search(words, null), [search, words]);
  // Without a connection the words stay unknown.
  const heard = usePart(sounds, unaided.isUnknown && languageOf(locale).script === "han");
  return useMemo(
    () => (heard.at === "here" ? search(words, heard.loaded) : unaided),
    [search, words, heard, unaided],
  );
}

/** The query of the form, kept in the address so that a list can be returned to and passed on. */
function useQuery() {
  const [query, setQuery] = useState(everything);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    // What was typed before the page came alive is what is asked.
    const typed = form.current ? readQuery(new FormData(form.current)) : everything;
    const asked =
      writeQuery(typed) === "" ? readQuery(new URLSearchParams(window.location.search)) : typed;
    if (form.current) fill(form.current, asked);
    setQuery(asked);
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => {
      const { pathname, search, hash } = window.location;
      const wanted = writeQuery(query);
      if (writeQuery(readQuery(new URLSearchParams(search))) === wanted) return;
      window.history.replaceState(window.history.state, "", pathname + wanted + hash);
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [query]);

  const ask = (asked: Query) => {
    if (form.current) fill(form.current, asked);
    setQuery(asked);
  };
  return { query, form, setQuery, ask };
}

/** The list of programmes, with a search for it. Without JavaScript it is the whole list. */
export function PolicyList({ locale, entries, groups, kinds, said, children }: PolicyListProps) {
  const texts = guideList[locale].filter;
  const today = useToday();
  const { query, form, setQuery, ask } = useQuery();
  const found = useFound({ entries, said, locale }, query.words);
  const ranked = found.entries.filter((entry) => isLeft(entry, query, today));
  const shown = new Set(ranked.map(({ id }) => id));
  const isRanked = query.words !== "";
  const filtered = writeQuery(query) !== "";

  const read = (event: FormEvent<HTMLFormElement>) => {
    // Letters of an unfinished Chinese character are not what is looked for.
    if ("isComposing" in event.nativeEvent && event.nativeEvent.isComposing === true) return;
    setQuery(readQuery(new FormData(event.currentTarget)));
  };

  return (
    <>
      <search aria-label={texts.title} className="mbs-6 block noscript:hidden print:hidden">
        <form
          ref={form}
          onInput={read}
          onCompositionEnd={(event) => setQuery(readQuery(new FormData(event.currentTarget)))}
          onSubmit={(event) => event.preventDefault()}
          className="grid gap-4 rounded-card border border-line bg-sand p-4 sm:p-5"
        >
          <div className="grid grid-cols-2 items-end gap-4 md:grid-cols-[2fr_1fr_1fr]">
            <div className="col-span-2 md:col-span-1">
              <TextInput name={queryFields.words} label={texts.words} hint={texts.wordsHint} />
            </div>
            <Select
              name={queryFields.applicant}
              label={texts.who}
              placeholder={texts.all}
              options={groups}
            />
            <Select
              name={queryFields.kind}
              label={texts.kind}
              placeholder={texts.all}
              options={kinds}
            />
          </div>
          <div className="grid items-center gap-x-6 gap-y-3 md:grid-cols-2">
            <ChoiceCard
              type="checkbox"
              id={queryFields.now}
              name={queryFields.now}
              option={{ value: "1", label: texts.now, hint: texts.nowHint }}
              defaultChecked={false}
              invalid={false}
              binding={{}}
            />
            <div className="flex min-block-12 flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <p role="status" className="font-bold">
                {filtered ? texts.found(shown.size, entries.length) : texts.total(entries.length)}
              </p>
              {filtered ? (
                <Button variant="secondary" onClick={() => ask(everything)}>
                  {texts.clear}
                </Button>
              ) : null}
            </div>
          </div>
        </form>
        <p className="mbs-2 text-soft alive:hidden">{texts.waits}</p>
      </search>
      <div className="alive:hidden">{children}</div>
      {shown.size === 0 ? (
        <div className="mbs-8">
          <Notice title={texts.nothing}>{texts.nothingHint}</Notice>
        </div>
      ) : null}
      {isRanked && shown.size > 0 ? (
        <section aria-labelledby="found" className="mbs-10">
          <h2 id="found" className="text-2xl">
            {texts.foundTitle}
          </h2>
          {found.instead.map(({ typed, taken }) => (
            <p key={typed} className="mbs-1">
              {texts.instead(typed, taken)}
            </p>
          ))}
          {found.partly ? <p className="mbs-1">{texts.partly}</p> : null}
          <ul className="mbs-4 grid grid-cols-1 gap-4 md:grid-cols-2">
            {ranked.map(({ id, card }) => (
              <li key={id}>{card}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {(isRanked ? [] : groups).map(({ value, label }) => {
        const own = entries.filter(({ applicant }) => applicant === value);
        const visible = own.filter(({ id }) => shown.has(id)).length;
        return (
          <section key={value} aria-labelledby={value} hidden={visible === 0} className="mbs-10">
            <h2 id={value} className="flex flex-wrap items-baseline gap-x-3 text-2xl">
              {label}{" "}
              <span className="text-base font-normal text-soft">
                {guideList[locale].items(visible)}
              </span>
            </h2>
            <ul className="mbs-4 grid grid-cols-1 gap-4 md:grid-cols-2">
              {own.map(({ id, card }) => (
                <li key={id} hidden={!shown.has(id)}>
                  {card}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
