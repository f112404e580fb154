/** The sign of the site: sun over two dunes. Decoration only. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width="32"
      height="32"
      className={className}
      aria-hidden="true"
      focusable="false"
    >
      <clipPath id="mark-frame">
        <rect width="32" height="32" rx="8" />
      </clipPath>
      <g clipPath="url(#mark-frame)">
        <rect width="32" height="32" fill="#0b5a61" />
        <circle cx="21.5" cy="11" r="5" fill="#f2b643" />
        <path d="M0 23c6-7 10-8 15-4.5S26 24 32 18v14H0z" fill="#e7c88f" />
        <path d="M0 29c7-5 13-5 18-2.5S27 29 32 26v6H0z" fill="#c98f3c" />
      </g>
    </svg>
  );
}
