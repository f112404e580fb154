import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** The look of a box of one line on the desk. */
export const inputLook =
  "min-block-6.5 rounded-md border border-edge bg-field px-1.5 py-0.5 leading-tight tabular-nums hover:border-ink aria-invalid:border-2 aria-invalid:border-clay placeholder:text-soft focus-visible:shadow-none focus-visible:outline-offset-1";

/** What is wrong with a field, beside it. */
export function Wrong({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} role="alert" className="flex inline-full gap-1 font-bold text-clay">
      <Icon name="warning" className="mbs-0.5 size-5" />
      <span>{children}</span>
    </p>
  );
}
