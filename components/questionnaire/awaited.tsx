import { PartMissing } from "@/components/part/missing";
import type { Part } from "@/components/part/part";
import { checkStart } from "@/locales/check-start";
import type { Locale } from "@/locales/languages";
import { END } from "./actions";
import { field } from "./field-names";
import type { Posting } from "./form";
import { GoOnPlainly } from "./go-on-plainly";
import { tabFields } from "./tab-fields";
import type { Offered } from "./use-navigation";

interface AwaitedProps {
  locale: Locale;
  part: Pick<Part<unknown>, "load">;
  missing: boolean;
  /** What a link brought, which is in no address any more. */
  offered: Offered | null;
}

const offeredFields = ({ code, position }: Offered): Posting["hidden"] => [
  [field.link, `#${code}&q=${position ?? END}`],
];

/** Where answers are kept, or a link brought some, until what shows them is here: never an empty first page. */
export function Awaited({ locale, part, missing, offered }: AwaitedProps) {
  return (
    <div className="grid content-start gap-4 min-block-[40rem]">
      <p role="status">{checkStart[locale].awaited}</p>
      {missing ? (
        <PartMissing part={part} locale={locale}>
          <GoOnPlainly locale={locale} hidden={offered ? offeredFields(offered) : tabFields()} />
        </PartMissing>
      ) : null}
    </div>
  );
}
