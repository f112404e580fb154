/** Where on the page, and what stands there. */
export type Jump = readonly [anchor: string, title: string];

/** Links to what stands further down, within reach all along the page. */
export function Jumps({ label, links }: { label: string; links: readonly Jump[] }) {
  return (
    <nav
      aria-label={label}
      className="sticky inset-bs-0 z-10 -mx-4 border-be border-line bg-paper sm:mx-0 tight:-mx-2 large:hidden"
    >
      <ul className="flex gap-x-5 overflow-auto whitespace-nowrap px-4 sm:px-0 tight:px-2">
        {links.map(([anchor, title]) => (
          <li key={anchor}>
            <a
              href={`#${anchor}`}
              className="inline-flex min-block-11 min-inline-11 items-center font-bold text-lake underline decoration-1 underline-offset-4 hover:decoration-2"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
