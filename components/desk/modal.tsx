"use client";

import type { ReactNode } from "react";
import { useShownModal } from "@/components/ui/dialog/shown";

interface ModalProps {
  title: string;
  /** What the button that closes it says. */
  close: string;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}

/** A dialog over the desk. It keeps the focus; Esc closes it, and the focus goes back. */
export function Modal({ title, close, onClose, wide = false, children }: ModalProps) {
  const dialog = useShownModal();
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      className={`m-auto max-block-[92dvb] inline-full overflow-auto rounded-card border border-edge bg-paper p-4 text-ink tight:p-2 backdrop:bg-veil sm:p-6 print:hidden ${wide ? "max-inline-5xl" : "desk-dense max-inline-4xl"}`}
    >
      <div className="sticky inset-bs-0 z-10 mbe-2 flex justify-end">
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="min-block-9 rounded-md border-2 border-lake bg-card px-3 font-bold text-lake-deep hover:bg-lake-tint"
        >
          {close} <kbd className="font-sans font-normal">Esc</kbd>
        </button>
      </div>
      {children}
    </dialog>
  );
}
