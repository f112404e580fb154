"use client";

import { useEffect, useState } from "react";
import { check } from "@/locales/check";
import { desk as messages } from "@/locales/desk";
import { factTypeTexts } from "@/locales/fact-types";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { useDeskContext } from "../context";
import { currentField } from "../keys";

/** The question and the hint of the field that has the focus, and its keys. */
export function Hint() {
  const { data, locale } = useDeskContext();
  const [field, setField] = useState<string | null>(null);
  useEffect(() => {
    const look = () => setField(currentField());
    document.addEventListener("focusin", look);
    return () => document.removeEventListener("focusin", look);
  }, []);
  const fact = data.rules.facts.find(({ id }) => id === field);
  return (
    <div className="hidden min-block-21 shrink-0 border-bs-2 border-line bg-sand px-2 py-1 text-sm leading-snug xl:block">
      {fact ? (
        <>
          <p className="font-bold">{fact.question}</p>
          <p>
            {fact.hint}
            {fact.basis
              ? punctuation[locale].gap +
                resultWords[locale].answer(check[locale].basis, fact.basis)
              : null}
          </p>
          <p className="text-soft">{factTypeTexts[locale][fact.type].keys}</p>
        </>
      ) : (
        <p className="text-soft">{messages[locale].startHint}</p>
      )}
    </div>
  );
}
