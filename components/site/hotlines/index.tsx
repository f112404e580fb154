import { PhoneLink } from "@/components/result/view/phone";
import { documentHere } from "@/lib/settings";
import type { Locale } from "@/locales/languages";

/** The two numbers that help most people: the first of one office, and the one for everything. */
export function MainHotlines({ locale }: { locale: Locale }) {
  const { hotlines } = documentHere(locale);
  const called = [hotlines.find((line) => !line.general), hotlines.find((line) => line.general)];
  return (
    <>
      {called.map((line) =>
        line ? <PhoneLink key={line.id} number={line.number} name={line.name} /> : null,
      )}
    </>
  );
}
