import { type RefObject, useEffect, useRef } from "react";

/** The ref of a dialog that is shown over the page, which it keeps the focus from, for as long as it is drawn. */
export function useShownModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}
