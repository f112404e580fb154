"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Locale } from "@/locales/languages";
import { wiping } from "@/locales/wiping";

interface WipeDialogProps {
  locale: Locale;
  /** What it means, where more is to be said. */
  note: string;
  onWipe: () => void;
  onClose: () => void;
}

/** Asks before everything is wiped. */
export function WipeDialog({ locale, note, onWipe, onClose }: WipeDialogProps) {
  const texts = wiping[locale];
  return (
    <Dialog
      title={texts.title}
      close={texts.no}
      onClose={onClose}
      actions={
        <Button variant="danger" onClick={onWipe}>
          {texts.yes}
        </Button>
      }
    >
      <p>{texts.lead}</p>
      <p>{note}</p>
    </Dialog>
  );
}
