/** A ticked box that no font need have. */
export function Ticked() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="15"
      height="15"
      className="me-[0.25em] inline-block block-[0.95em] inline-[0.95em] align-[-0.1em]"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <rect x="2" y="2" width="16" height="16" strokeWidth="1.6" />
      <path d="m5 10.5 3.6 3.8L15.5 5" strokeWidth="2.6" />
    </svg>
  );
}
