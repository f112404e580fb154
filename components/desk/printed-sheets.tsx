"use client";

import { useEffect } from "react";
import { Sheet } from "@/components/result/sheet";
import { Paged, usePrinting } from "@/components/result/sheet/paged";
import { QrCode, qrEncoder } from "@/components/result/sheet/qr-code";
import { todayInShanghai } from "@/lib/case/case";
import { encodeCase } from "@/lib/case/share-code";
import { deskHandover } from "@/locales/desk-handover";
import { resultSheet } from "@/locales/result-sheet";
import { hrefFor } from "@/messages/locale";
import { useDeskContext } from "./context";
import { sideWords } from "./difference-words";
import { type Difference, differencesOf } from "./differences";
import { type CopyChoice, copiesOf } from "./sheet/copies";
import { officeParts } from "./sheet/office-parts";
import { deskState } from "./state";

/** What the lock screen hides is not printed either. */
const isShown = (): boolean => !document.querySelector("[data-lock-screen]");

/** The copies of the case, drawn when the browser prints and not before. */
export function PrintedSheets({ copies }: { copies: CopyChoice }) {
  const { data, locale, store } = useDeskContext();
  const printing = usePrinting(isShown);
  // A print does not wait for what is loaded while it begins.
  useEffect(qrEncoder.keepAsking, []);
  if (!printing) return null;
  const assessment = store.assessment();
  const value = store.case();
  const code = encodeCase(data.rules.facts, value);
  const link = `${window.location.origin}${hrefFor(locale, "/result")}#${code}`;
  const texts = deskHandover[locale];
  const today = todayInShanghai(new Date());
  const differences = differencesOf(data.rules.facts, deskState().received, deskState().value);
  const changeWords = (of: (one: Difference) => boolean): string | null => {
    const found = differences.find(of);
    if (!found) return null;
    const now = sideWords(found, found.fact ? found.now : assessment.asOf, locale);
    return texts.change(sideWords(found, found.received, locale), now);
  };
  const copy = {
    dateChange: changeWords(({ fact }) => fact === null),
    changeOf: (id: string) => changeWords(({ fact }) => fact?.id === id),
  };
  const shown = { data, assessment, value, locale, today };
  return copiesOf(copies).map((of, index) => (
    <div key={of} data-copy={of} className={index > 0 ? "break-before-page" : ""}>
      <Paged printing={printing}>
        {(breaks) => (
          <Sheet
            {...shown}
            breaks={breaks}
            copy={{
              ...copy,
              name: texts.names[of],
              ...(of === "office" && { parts: officeParts }),
            }}
            qr={
              of === "citizen" ? (
                <QrCode text={link} label={resultSheet[locale].code} locale={locale} />
              ) : null
            }
          />
        )}
      </Paged>
    </div>
  ));
}
