const signs = {
  person: (
    <>
      <circle cx="24" cy="15" r="7.5" />
      <path d="M9 40c1.5-10 7-15 15-15s13.5 5 15 15" />
    </>
  ),
  enterprise: (
    <>
      <path d="M6 41V20l11 7v-7l11 7V9h12v32z" />
      <path d="M14 34h3m6 0h3m6 0h3M33 16h3m-3 7h3" />
    </>
  ),
  institution: (
    <>
      <path d="M6 19 24 8l18 11zM9 41h30" />
      <path d="M12 24v12m8-12v12m8-12v12m8-12v12" />
    </>
  ),
} as const;

/** The sign of a kind of applicant. Decoration only. */
export function ApplicantSign({ applicant }: { applicant: keyof typeof signs }) {
  return (
    <svg
      viewBox="0 0 48 48"
      width="48"
      height="48"
      className="size-12 text-gold-deep"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {signs[applicant]}
    </svg>
  );
}
