import { Button } from "@/components/ui/button";
import type { Locale } from "@/locales/languages";
import { visit as messages } from "@/locales/visit";

interface VisitorBarProps {
  locale: Locale;
  /** Whether this tab has answers of its own. */
  hasOwn: boolean;
  /** Makes the case that is looked at the case of this tab. */
  onUse: () => void;
  /** Back to the own result, or where there is none to a questionnaire of one's own. */
  onLeave: () => void;
}

/** Says that the case on the page came by a link, with the two ways on. */
export function VisitorBar({ locale, hasOwn, onUse, onLeave }: VisitorBarProps) {
  const texts = messages[locale];
  return (
    <section
      aria-label={texts.region}
      className="mbe-4 grid grid-cols-1 gap-2 rounded-card border-2 border-dusk bg-dusk-tint px-3 py-3 sm:px-4 print:hidden"
    >
      <p className="font-bold text-dusk">{hasOwn ? texts.theirs : texts.brought}</p>
      <div className="flex flex-wrap gap-x-3 gap-y-2">
        <Button variant={hasOwn ? "primary" : "secondary"} onClick={onLeave}>
          {hasOwn ? texts.back : texts.begin}
        </Button>
        <Button variant={hasOwn ? "secondary" : "primary"} onClick={onUse}>
          {texts.use}
        </Button>
      </div>
      <p className="text-base">{hasOwn ? texts.replaces : texts.unsaved}</p>
    </section>
  );
}
