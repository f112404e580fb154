"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { Sheet } from "@/components/result/sheet";
import { QrCode } from "@/components/result/sheet/qr-code";
import { todayInShanghai } from "@/lib/case/case";
import { encodeCase } from "@/lib/case/share-code";
import { hrefFor } from "@/messages/locale";
import { resultSheet } from "@/messages/result-sheet";
import { useDeskContext } from "./context";

/** The sheet of the case, drawn when the browser prints and not before. */
export function Paper() {
  const { data, locale, live } = useDeskContext();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => {
      // What is covered is not printed either.
      if (!document.querySelector("[data-cover]")) flushSync(() => setPrinting(true));
    };
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  if (!printing) return null;
  const assessment = live.assessment();
  const value = { asOf: assessment.asOf, facts: live.facts() };
  const code = encodeCase(data.rules.facts, value);
  const link = `${window.location.origin}${hrefFor(locale, "/result")}#${code}`;
  return (
    <Sheet
      data={data}
      assessment={assessment}
      value={value}
      locale={locale}
      today={todayInShanghai(new Date())}
      qr={<QrCode text={link} label={resultSheet[locale].code} />}
    />
  );
}
