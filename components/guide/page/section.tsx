import type { ReactNode } from "react";

/** A part of a guide under its heading. */
export function Section({
  id,
  title,
  look = "",
  children,
}: {
  id: string;
  title: ReactNode;
  look?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={`border-bs border-line pbs-6 ${look}`}>
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      <div className="mbs-3 grid gap-3">{children}</div>
    </section>
  );
}
