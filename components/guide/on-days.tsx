import type { HTMLAttributes, ReactNode } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      /** Known to the script that stands in every page. */
      "on-days": HTMLAttributes<HTMLElement> & {
        readonly "data-from": string | undefined;
        readonly "data-until": string | undefined;
      };
    }
  }
}

interface OnDaysProps {
  /** The first and the last day, `YYYY-MM-DD`; null is open. */
  from: string | null;
  until: string | null;
  children: ReactNode;
}

/** What is shown on certain days only: the page is built long before it is read, and says what holds on the day on which it is. */
export function OnDays({ from, until, children }: OnDaysProps) {
  return (
    <on-days data-from={from ?? undefined} data-until={until ?? undefined}>
      {children}
    </on-days>
  );
}
