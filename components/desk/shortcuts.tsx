"use client";

import { desk } from "@/locales/desk";
import { deskKeys as messages } from "@/locales/desk-keys";
import { hrefFor } from "@/messages/locale";
import { useDeskContext } from "./context";
import { Modal } from "./modal";

/** The list of keys. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const { locale } = useDeskContext();
  const texts = messages[locale];
  return (
    <Modal title={texts.title} close={desk[locale].close} onClose={onClose}>
      <h2 className="-mbs-10 text-xl">{texts.title}</h2>
      <p className="text-soft">{texts.lead}</p>
      <p className="mbs-1">
        <a href={hrefFor(locale, "/desk/batch")}>{desk[locale].list}</a>
      </p>
      <div className="mbs-3 grid gap-x-8 gap-y-3 md:grid-cols-2">
        {texts.groups.map(({ title, keys }) => (
          <section key={title}>
            <h3 className="font-bold text-lake-deep">{title}</h3>
            <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
              {keys.map(([key, meaning]) => (
                <div key={key} className="contents">
                  <dt className="whitespace-nowrap">
                    <kbd className="rounded-sm border border-edge bg-field px-1.5 font-sans text-sm">
                      {key}
                    </kbd>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
