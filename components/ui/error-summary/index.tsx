interface ErrorSummaryProps {
  title: string;
  /** `href` is `#` and the id of the control. */
  errors: readonly { readonly href: string; readonly text: string }[];
}

// Stable, so that focus moves when the summary appears and not on every keystroke after.
const takeFocus = (element: HTMLDivElement | null) => element?.focus();

/**
 * Everything that is wrong with a form, at its head. It takes focus when it appears; give it
 * `key={submitCount}` so that it does again after another try. Belongs in a client component or
 * in plain HTML.
 */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <div
      ref={takeFocus}
      role="alert"
      tabIndex={-1}
      className="mbe-8 rounded-card border-3 border-clay bg-clay-tint p-5 tight:p-2"
    >
      <h2 className="text-xl">{title}</h2>
      <ul className="mbs-2 grid gap-1">
        {errors.map(({ href, text }) => (
          <li key={href}>
            <a
              href={href}
              className="inline-flex min-block-11 items-center font-bold text-clay underline underline-offset-4 hover:decoration-2"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
