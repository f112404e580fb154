import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import { batch as messages } from "@/locales/batch";
import type { Locale } from "@/locales/languages";

interface WorkingProps {
  locale: Locale;
  people: number;
  /** How much of the file is read, 0 to 1. */
  read: number;
  onStop: () => void;
}

/** How far the work is, and a way to stop it. */
export function Working({ locale, people, read, onStop }: WorkingProps) {
  const texts = messages[locale].working;
  const percent = Math.floor(read * 100);
  return (
    <Card as="section" aria-labelledby="batch-working" className="grid grid-cols-1 gap-4">
      <h2 id="batch-working" className="text-2xl">
        {texts.title}
      </h2>
      <Progress
        id="batch-progress"
        label={texts.progress(people, percent)}
        value={percent}
        max={100}
      />
      <div>
        <Button variant="secondary" onClick={onStop}>
          {texts.cancel}
        </Button>
      </div>
    </Card>
  );
}
