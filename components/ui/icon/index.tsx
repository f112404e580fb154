import type { ReactNode } from "react";

const shapes = {
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  done: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="m8 12.4 2.8 2.8 5.2-6" />
    </>
  ),
  half: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
    </>
  ),
  question: (
    <>
      <path d="M8.5 9a3.5 3.5 0 1 1 5.2 3.1c-1.1.6-1.7 1.3-1.7 2.6" />
      <path d="M12 18.6v.1" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 7.5V12l3 2.5" />
    </>
  ),
  cross: <path d="m6.5 6.5 11 11m0-11-11 11" />,
  past: (
    <>
      <rect x="4.5" y="6" width="15" height="13.5" rx="1.5" />
      <path d="M4.5 10.5h15M8.5 3.5V7m7-3.5V7m-6 6 5 4m0-4-5 4" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11v5.5M12 7.5v.1" />
    </>
  ),
  warning: (
    <>
      <path d="M12 4 2.8 19.5h18.4z" />
      <path d="M12 10v4.5m0 2.4v.1" />
    </>
  ),
  phone: (
    <path d="M7 3.5h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a2.5 2.5 0 0 1-2.7 2.5A15.5 15.5 0 0 1 4.5 6.2 2.5 2.5 0 0 1 7 3.5z" />
  ),
  arrow: <path d="M5 12h14m-5.5-5.5L19 12l-5.5 5.5" />,
  chevron: <path d="m9 5.5 6.5 6.5L9 18.5" />,
} as const;

/** The name of a drawn sign. */
export type IconName = keyof typeof shapes;

/** The frame of a sign: drawn in the colour of the text around it, always beside words, never instead of them. */
export function Drawing({ className, children }: { className: string; children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** A sign that many pages need. */
export function Icon({ name, className = "size-6" }: { name: IconName; className?: string }) {
  return <Drawing className={className}>{shapes[name]}</Drawing>;
}
