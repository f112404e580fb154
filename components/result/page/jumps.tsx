interface JumpsProps {
  label: string;
  /** Where on the page, and what stands there. */
  links: readonly (readonly [anchor: string, title: string])[];
}

/** Links to what stands further down the page. */
export function Jumps({ label, links }: JumpsProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-6">
      {links.map(([anchor, title]) => (
        <a
          key={anchor}
          href={`#${anchor}`}
          className="inline-flex min-block-11 items-center font-bold text-lake underline decoration-1 underline-offset-4 hover:decoration-2"
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
