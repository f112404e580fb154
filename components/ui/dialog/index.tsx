"use client";

import { type ReactNode, useId } from "react";
import { Button } from "../button";
import { useShownModal } from "./shown";

interface DialogProps {
  title: string;
  /** What the button that closes it says; it has the focus first. */
  close: string;
  onClose: () => void;
  /** Buttons beside the one that closes it. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A dialog over the page. It keeps the focus; Esc closes it, and the focus goes back to where it was. */
export function Dialog({ title, close, onClose, actions, children }: DialogProps) {
  const dialog = useShownModal();
  const heading = useId();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      className="m-auto max-block-[92dvb] inline-[min(36rem,100%-1.5rem)] max-inline-none overflow-auto rounded-card border-2 border-edge bg-paper px-4 pbs-4 text-ink backdrop:bg-ink/60 sm:px-6 print:hidden"
    >
      <h2 id={heading} className="text-xl">
        {title}
      </h2>
      <div className="mbs-2 grid grid-cols-1 gap-3">{children}</div>
      <div className="sticky inset-be-0 flex flex-wrap gap-3 bg-paper py-4">
        <Button variant="secondary" onClick={() => dialog.current?.close()}>
          {close}
        </Button>
        {actions}
      </div>
    </dialog>
  );
}
